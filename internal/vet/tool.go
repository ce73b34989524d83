package vet

import (
	"go/token"
	"time"

	"golang.org/x/tools/go/analysis"

	"github.com/corslint/corslint/analyzer"
	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/gate"
	"github.com/corslint/corslint/internal/rule"
)

// tool is the analyzer as a vet tool: suppression comments are for drivers to
// apply, and here the driver is this package.
func tool(now time.Time) *analysis.Analyzer {
	config := new(analyzer.Config)
	inner := analyzer.New(*config)
	a := &analysis.Analyzer{
		Name: inner.Name, Doc: inner.Doc, URL: inner.URL,
		ResultType: inner.ResultType, FactTypes: inner.FactTypes,
		Run: func(pass *analysis.Pass) (any, error) { return run(pass, config, now) },
	}
	config.RegisterFlags(&a.Flags)
	return a
}

// run analyses a package and reports what comments do not accept.
func run(pass *analysis.Pass, config *analyzer.Config, now time.Time) (any, error) {
	var found []analysis.Diagnostic
	inner := *pass
	inner.Report = func(d analysis.Diagnostic) { found = append(found, d) }
	result, err := analyzer.New(*config).Run(&inner)
	if err != nil {
		return nil, err
	}
	var comments gate.Comments
	for _, f := range pass.Files {
		if config.Covers(pass.Fset, f) {
			comments.Add(pass.Fset, f, pass.Pkg.Path())
		}
	}
	decided := comments.Apply(result.(*analyzer.Result).Findings, config.Enabled, now)
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
