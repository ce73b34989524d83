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
	a := analyzer.New(analyzer.Config{Enable: []string{"public-wildcard"}, Disable: []string{"missing-vary-origin", "insecure-origin"}})
	stubtest.Run(t, a, "changed", "server", "settings", "sockets", "ways")
}

// TestConfigurations reads configurations of servers and services that cannot be
// imported or run: the packages that stand for theirs name the version that they have
// the names and types of.
func TestConfigurations(t *testing.T) {
	stubtest.Run(t, analyzer.New(analyzer.Config{}), "aws", "azure", "cdk", "envoy", "gcp", "goa", "istio", "socketio", "traefik")
}
