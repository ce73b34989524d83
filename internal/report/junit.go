package report

import (
	"fmt"
	"io"
	"strings"

	"github.com/corslint/corslint/internal/exchange"
	"github.com/corslint/corslint/internal/finding"
)

// junit is JUnit XML, as CI hosts show test results. A finding is a failed
// test, what could not be analysed an error; a run without either is one test
// that passed.
var junit = Format{Name: "junit", About: "JUnit XML", Write: writeJUnit}

type junitSuites struct {
	XMLName struct{}   `xml:"testsuites"`
	Suite   junitSuite `xml:"testsuite"`
}

type junitSuite struct {
	Name     string      `xml:"name,attr"`
	Tests    int         `xml:"tests,attr"`
	Failures int         `xml:"failures,attr"`
	Errors   int         `xml:"errors,attr"`
	Cases    []junitCase `xml:"testcase"`
}

type junitCase struct {
	Name    string        `xml:"name,attr"`
	Class   string        `xml:"classname,attr"`
	File    string        `xml:"file,attr,omitempty"`
	Line    int           `xml:"line,attr,omitempty"`
	Failure *junitOutcome `xml:"failure"`
	Error   *junitOutcome `xml:"error"`
}

type junitOutcome struct {
	Message string `xml:"message,attr"`
	Type    string `xml:"type,attr"`
	Text    string `xml:",chardata"`
}

func writeJUnit(w io.Writer, r *Report, _ Options) error {
	suite := junitSuite{Name: "corslint", Failures: len(r.Findings), Errors: len(r.Problems)}
	for _, f := range r.Findings {
		file := Printable(r.inRepository(f.File))
		place := fmt.Sprintf("%s:%d:%d", file, f.Line, f.Column)
		suite.Cases = append(suite.Cases, junitCase{
			Name: f.Rule + " at " + place, Class: Printable(f.Package), File: file, Line: f.Line,
			Failure: &junitOutcome{Printable(f.Message), f.Severity.String(), place + "\n" + story(r, f)},
		})
	}
	for _, p := range r.Problems {
		suite.Cases = append(suite.Cases, junitCase{
			Name: "not analysed", Class: Printable(p.Package), Error: &junitOutcome{p.line(), "incomplete", ""},
		})
	}
	if len(suite.Cases) == 0 {
		suite.Cases = []junitCase{{Name: "corslint", Class: "corslint"}}
	}
	suite.Tests = len(suite.Cases)
	return encodeXML(w, junitSuites{Suite: suite})
}

// story is the experiment and the evidence as lines.
func story(r *Report, f finding.Finding) string {
	var b strings.Builder
	if f.Witness != nil {
		for _, line := range exchange.Of(f.Witness).Lines() {
			fmt.Fprintln(&b, Printable(line))
		}
	}
	for _, e := range f.Evidence {
		fmt.Fprintf(&b, "%s:%d:%d: %s\n", Printable(r.inRepository(e.File)), e.Line, e.Column, Printable(e.Message))
	}
	return b.String()
}
