package vet

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"os"
	"time"
)

// printIdentity answers -V=full. The go command takes the whole line as the
// identity unless its third field is devel (cmd/go/internal/work/buildid.go).
// The day is part of it because suppression comments expire.
func printIdentity(w io.Writer, now time.Time) error {
	program, err := hashOfProgram()
	if err != nil {
		return fmt.Errorf("identifying this program: %w", err)
	}
	_, err = fmt.Fprintf(w, "corslint version program=%s day=%s\n", program, now.UTC().Format(time.DateOnly))
	return err
}

func hashOfProgram() (string, error) {
	name, err := os.Executable()
	if err != nil {
		return "", err
	}
	f, err := os.Open(name)
	if err != nil {
		return "", err
	}
	defer f.Close()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return "", err
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}
