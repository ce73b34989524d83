package vet

import (
	"flag"
	"go/token"
	"time"

	"golang.org/x/tools/go/analysis"

	"github.com/corslint/corslint/analyzer"
	"github.com/corslint/corslint/internal/config"
	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/gate"
	"github.com/corslint/corslint/internal/rule"
)

// A tool is the analyzer as a vet tool. Configuration files and suppression
// comments are for drivers to apply, and here the driver is this package.
type tool struct {
	analyzer *analysis.Analyzer
	// flags are what the analyzer's flags set, rules what they and the
	// configuration file say together.
	flags, rules analyzer.Config
	noConfig     bool
	config       *config.Config
	now          time.Time
}

func newTool(now time.Time) *tool {
	t := &tool{config: new(config.Config), now: now}
	inner := analyzer.New(analyzer.Config{})
	t.analyzer = &analysis.Analyzer{
		Name: inner.Name, Doc: inner.Doc, URL: inner.URL,
		ResultType: inner.ResultType, FactTypes: inner.FactTypes,
		Run: t.run,
	}
	t.flags.RegisterFlags(&t.analyzer.Flags)
	t.analyzer.Flags.BoolVar(&t.noConfig, "no-config", false, "do not read "+config.Name)
	return t
}

// configure reads the configuration file that holds for a package's directory.
func (t *tool) configure(dir string, flags *flag.FlagSet) error {
	if !t.noConfig {
		c, err := config.Discover(dir)
		if err != nil {
			return err
		}
		t.config = c
	}
	given := map[string]bool{}
	flags.Visit(func(f *flag.Flag) { given[f.Name] = true })
	t.rules = t.config.Apply(t.flags, func(name string) bool { return given[name] })
	return nil
}

// run analyses a package and reports what neither the configuration nor comments
// take out.
func (t *tool) run(pass *analysis.Pass) (any, error) {
	var found []analysis.Diagnostic
	inner := *pass
	inner.Report = func(d analysis.Diagnostic) { found = append(found, d) }
	result, err := analyzer.New(t.rules).Run(&inner)
	if err != nil {
		return nil, err
	}
	var comments gate.Comments
	for _, f := range pass.Files {
		if t.rules.Covers(pass.Fset, f) && !t.config.Excludes(pass.Fset.Position(f.Package).Filename) {
			comments.Add(pass.Fset, f, pass.Pkg.Path())
		}
	}
	findings, _ := t.config.Filter(result.(*analyzer.Result).Findings)
	decided := comments.Apply(findings, t.rules.Enabled, t.now)
	reported := map[place]bool{}
	for _, f := range decided.Reported {
		if f.Rule == rule.IneffectiveSuppression.Name {
			pass.Report(diagnostic(f))
			continue
		}
		reported[place{token.Pos(f.Start), f.Rule}] = true
	}
	for _, d := range found {
		if reported[place{d.Pos, d.Category}] {
			pass.Report(d)
		}
	}
	return result, nil
}

// place tells the diagnostics of a package apart.
type place struct {
	pos  token.Pos
	rule string
}

func diagnostic(f finding.Finding) analysis.Diagnostic {
	return analysis.Diagnostic{
		Pos: token.Pos(f.Start), End: token.Pos(f.End), Category: f.Rule,
		Message: f.Message + " [" + f.Rule + "]", URL: rule.URL(f.Rule),
	}
}
