package modules

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"sync"

	"golang.org/x/mod/semver"
)

// VendorList names the file that lists the modules vendored for the module, or
// the workspace, that holds in dir; empty if there is none.
func VendorList(dir string) string {
	root := Root(dir)
	if work := workFile(dir); work != "" {
		root = filepath.Dir(work)
	}
	name := filepath.Join(root, "vendor", "modules.txt")
	if root == "" || !isFile(name) {
		return ""
	}
	return name
}

// Vendored gives the versions of the modules of vendored packages: "" for a
// package that is not vendored, or whose module a directory stands in for. The
// list (cmd/go/internal/modload/vendor.go, go mod vendor of Go 1.26) is read when
// it is first asked; one that can't be read knows nothing.
func Vendored(dir string) func(path string) string {
	versions := sync.OnceValue(func() map[string]string {
		data, err := os.ReadFile(VendorList(dir))
		if err != nil {
			return nil
		}
		return vendored(data)
	})
	return func(path string) string { return versions()[path] }
}

// vendored are the versions of the packages in a list of modules: lines such as
//
//	# github.com/rs/cors v1.11.1
//	# github.com/rs/cors v1.4.0 => example.com/fork v1.5.0
//	## explicit; go 1.13
//	github.com/rs/cors
func vendored(list []byte) map[string]string {
	versions := map[string]string{}
	version := ""
	for line := range bytes.Lines(list) {
		words := strings.Fields(string(line))
		switch {
		case len(words) == 0 || words[0] == "##":
		case words[0] == "#":
			version = ""
			if last := words[len(words)-1]; semver.IsValid(last) {
				version = last
			}
		default:
			versions[words[0]] = version
		}
	}
	return versions
}
