package vet

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/corslint/corslint/internal/config"
	"github.com/corslint/corslint/internal/gate"
	"github.com/corslint/corslint/internal/modules"
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
// package of a main module, and of the list of vendored modules, which has their
// versions: there is one such module, unless there is a workspace.
func hashConfigs(dir string) (string, error) {
	used, err := modules.Workspace(dir)
	if err != nil {
		return "", err
	}
	h := sha256.New()
	files := []string{modules.VendorList(dir)}
	for _, m := range append([]string{dir}, used...) {
		files = append(files, config.Find(m))
	}
	for _, file := range files {
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
