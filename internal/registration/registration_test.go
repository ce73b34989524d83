package registration_test

import (
	"testing"

	"github.com/corslint/corslint/analyzer"
	"github.com/corslint/corslint/internal/stubtest"
)

// TestPolicies checks what the two rules about registration say of the packages
// under testdata/src. The conformance module runs the shapes of each router with
// the library itself.
func TestPolicies(t *testing.T) {
	a := analyzer.New(analyzer.Config{Only: []string{"broken-preflight", "late-middleware"}})
	stubtest.Run(t, a, "elsewhere", "followed", "imported", "muxes", "order", "routers")
}
