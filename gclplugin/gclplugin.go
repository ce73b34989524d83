// Package gclplugin is corslint as a module plugin of golangci-lint v2. It is
// imported for its side effect, by the golangci-lint that golangci-lint custom
// builds: see docs/golangci-lint.md.
package gclplugin

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/golangci/plugin-module-register/register"
	"golang.org/x/tools/go/analysis"

	"github.com/corslint/corslint/analyzer"
)

// The name is the key of the settings, linters.settings.custom.corslint, and has
// to be the analyzer's: golangci-lint prefixes messages with the analyzer's name
// where the two differ.
func init() { register.Plugin(analyzer.Analyzer.Name, New) }

// Settings are those of linters.settings.custom.corslint.settings. Keys have no
// capitals, since golangci-lint makes keys lower-case. The zero value is
// corslint's default configuration, but for Facts.
type Settings struct {
	// Enable and Disable are rule names, as in analyzer.Config.
	Enable  []string `json:"enable"`
	Disable []string `json:"disable"`
	// Audit enables the opt-in tier.
	Audit bool `json:"audit"`
	// Tests and Generated include _test.go and generated files, as far as
	// golangci-lint lets them through.
	Tests     bool `json:"tests"`
	Generated bool `json:"generated"`
	// Trusted are domains whose origins are friends.
	Trusted []string `json:"trusted"`
	// Facts uses what is known of functions of other packages, as the command
	// and the vet tool do. golangci-lint runs an analyzer with facts on every
	// dependency, the standard library included, from source (pkg/goanalysis,
	// runner_loadingpackage.go of v2.15.0), hence off by default.
	Facts bool `json:"facts"`
}

// New makes the plugin. Settings that it does not know are an error: one that is
// misspelled would not do what its author believes.
func New(conf any) (register.LinterPlugin, error) {
	s, err := register.DecodeSettings[Settings](conf)
	if err != nil {
		return nil, fmt.Errorf("linters.settings.custom.corslint.settings: %w (there are enable, disable, audit, tests, generated, trusted and facts)", err)
	}
	a := analyzer.New(analyzer.Config{NoFacts: !s.Facts})
	for _, set := range []struct{ name, value string }{
		{"enable", strings.Join(s.Enable, ",")},
		{"disable", strings.Join(s.Disable, ",")},
		{"trusted", strings.Join(s.Trusted, ",")},
		{"audit", strconv.FormatBool(s.Audit)},
		{"tests", strconv.FormatBool(s.Tests)},
		{"generated", strconv.FormatBool(s.Generated)},
	} {
		if err := a.Flags.Set(set.name, set.value); err != nil {
			return nil, fmt.Errorf("linters.settings.custom.corslint.settings.%s: %w", set.name, err)
		}
	}
	return plugin{a}, nil
}

type plugin struct{ analyzer *analysis.Analyzer }

// BuildAnalyzers gives the one analyzer there is.
func (p plugin) BuildAnalyzers() ([]*analysis.Analyzer, error) {
	return []*analysis.Analyzer{p.analyzer}, nil
}

// GetLoadMode asks for types.
func (p plugin) GetLoadMode() string { return register.LoadModeTypesInfo }
