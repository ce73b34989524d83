// Package modules finds the Go modules of a tree and of a workspace, and the
// versions of those that are vendored. The go command knows one main module at a
// time, or those of a workspace; repositories have others beside them.
package modules

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/mod/modfile"
)

// Root is the directory of the module that dir is in, empty if it is in none.
func Root(dir string) string { return above(dir, "go.mod") }

// above is the nearest directory, dir or around it, that has a file of a name.
func above(dir, name string) string {
	for {
		if isFile(filepath.Join(dir, name)) {
			return dir
		}
		parent := filepath.Dir(dir)
		if parent == dir {
			return ""
		}
		dir = parent
	}
}

func isFile(name string) bool {
	info, err := os.Stat(name)
	return err == nil && info.Mode().IsRegular()
}

// workFile names the go.work file that holds in dir, empty if there is none. As
// for the go command, GOWORK decides before any file does.
func workFile(dir string) string {
	switch file := os.Getenv("GOWORK"); file {
	case "off":
		return ""
	case "":
		root := above(dir, "go.work")
		if root == "" {
			return ""
		}
		return filepath.Join(root, "go.work")
	default:
		return file
	}
}

// Workspace are the directories of the modules of the workspace that holds in
// dir, none if there is no workspace.
func Workspace(dir string) ([]string, error) {
	file := workFile(dir)
	if file == "" {
		return nil, nil
	}
	data, err := os.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil // for the go command to complain about
	}
	if err != nil {
		return nil, err
	}
	work, err := modfile.ParseWork(file, data, nil)
	if err != nil {
		return nil, err
	}
	var dirs []string
	for _, use := range work.Use {
		d := filepath.FromSlash(use.Path)
		if !filepath.IsAbs(d) {
			d = filepath.Join(filepath.Dir(file), d)
		}
		dirs = append(dirs, filepath.Clean(d))
	}
	return dirs, nil
}

// A Tree is what there is of Go at and below a directory.
type Tree struct {
	// Modules are the directories with a go.mod, in order.
	Modules []string
	// Sources are the directories with Go files, in order.
	Sources []string
}

// Below looks through a directory. It passes over what the ... of the go command
// does not match (vendor, testdata, names that begin with _ or a dot), over
// node_modules, which can be huge, and over the directories that skip, if not
// nil, is true of.
func Below(dir string, skip func(dir string) bool) (Tree, error) {
	var t Tree
	err := filepath.WalkDir(dir, func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			if name == dir {
				return err
			}
			return nil // what can't be read can't be analysed; the go command says so
		}
		switch base := d.Name(); {
		case d.IsDir() && name != dir && (passed(base) || skip != nil && skip(name)):
			return filepath.SkipDir
		case d.IsDir():
		case base == "go.mod" && d.Type().IsRegular():
			t.Modules = append(t.Modules, filepath.Dir(name))
		case strings.HasSuffix(base, ".go"):
			if n, in := len(t.Sources), filepath.Dir(name); n == 0 || t.Sources[n-1] != in {
				t.Sources = append(t.Sources, in)
			}
		}
		return nil
	})
	return t, err
}

func passed(name string) bool {
	return strings.HasPrefix(name, ".") || strings.HasPrefix(name, "_") || name == "vendor" || name == "testdata" || name == "node_modules"
}
