package vet

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"golang.org/x/mod/modfile"

	"github.com/corslint/corslint/internal/config"
	"github.com/corslint/corslint/internal/gate"
)

// printIdentity answers -V=full in the directory where the go command runs. The
// go command takes the whole line as the identity unless its third field is
// devel (cmd/go/internal/work/buildid.go). The day is part of it because
// suppression comments expire.
func printIdentity(w io.Writer, dir string, now time.Time) error {
	program, err := gate.Program()
	if err != nil {
		return fmt.Errorf("identifying this program: %w", err)
	}
	configs, err := hashConfigs(dir)
	if err != nil {
		return fmt.Errorf("identifying the configuration: %w", err)
	}
	_, err = fmt.Fprintf(w, "corslint version program=%s config=%s day=%s\n", program, configs, now.UTC().Format(time.DateOnly))
	return err
}

// hashConfigs is the hash of every configuration file that can hold for a
// package of a main module: there is one such module, unless there is a
// workspace.
func hashConfigs(dir string) (string, error) {
	modules, err := workspace(dir)
	if err != nil {
		return "", err
	}
	h := sha256.New()
	for _, m := range append([]string{dir}, modules...) {
		file := config.Find(m)
		if file == "" {
			continue
		}
		data, err := os.ReadFile(file)
		if err != nil {
			return "", err
		}
		fmt.Fprintf(h, "%q %q\n", file, data)
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}

// workspace are the directories of the modules of the workspace around dir.
func workspace(dir string) ([]string, error) {
	file := os.Getenv("GOWORK")
	for d := dir; file == ""; d = filepath.Dir(d) {
		if _, err := os.Stat(filepath.Join(d, "go.work")); err == nil {
			file = filepath.Join(d, "go.work")
		} else if d == filepath.Dir(d) {
			return nil, nil
		}
	}
	if file == "off" {
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
		dirs = append(dirs, d)
	}
	return dirs, nil
}
