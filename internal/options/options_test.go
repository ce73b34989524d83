package options_test

import (
	"testing"

	"github.com/corslint/corslint/analyzer"
	"github.com/corslint/corslint/internal/stubtest"
)

// TestPolicies checks what is found in configurations that take more than one
// function, or package, to make. The conformance module has what libraries
// answer.
func TestPolicies(t *testing.T) {
	stubtest.Run(t, analyzer.New(analyzer.Config{Enable: []string{"public-wildcard"}}), "changed")
}
