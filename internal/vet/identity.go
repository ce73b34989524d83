package vet

import (
	"fmt"
	"io"
	"time"

	"github.com/corslint/corslint/internal/gate"
)

// printIdentity answers -V=full. The go command takes the whole line as the
// identity unless its third field is devel (cmd/go/internal/work/buildid.go).
// The day is part of it because suppression comments expire.
func printIdentity(w io.Writer, now time.Time) error {
	program, err := gate.Program()
	if err != nil {
		return fmt.Errorf("identifying this program: %w", err)
	}
	_, err = fmt.Fprintf(w, "corslint version program=%s day=%s\n", program, now.UTC().Format(time.DateOnly))
	return err
}
