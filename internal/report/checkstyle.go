package report

import (
	"io"

	"github.com/corslint/corslint/internal/finding"
)

// checkstyle is the XML of https://checkstyle.org, which many hosts read. What
// could not be analysed is an error of a file without name.
var checkstyle = Format{Name: "checkstyle", About: "Checkstyle XML", Write: writeCheckstyle}

var checkstyleSeverities = map[finding.Severity]string{finding.High: "error", finding.Medium: "warning", finding.Low: "info"}

type checkstyleReport struct {
	XMLName struct{}         `xml:"checkstyle"`
	Version string           `xml:"version,attr"`
	Files   []checkstyleFile `xml:"file"`
}

type checkstyleFile struct {
	Name   string            `xml:"name,attr"`
	Errors []checkstyleError `xml:"error"`
}

type checkstyleError struct {
	Line     int    `xml:"line,attr"`
	Column   int    `xml:"column,attr,omitempty"`
	Severity string `xml:"severity,attr"`
	Message  string `xml:"message,attr"`
	Source   string `xml:"source,attr"`
}

func writeCheckstyle(w io.Writer, r *Report, _ Options) error {
	doc := checkstyleReport{Version: "10.0"}
	src := newSource(r)
	add := func(file string, e checkstyleError) {
		if n := len(doc.Files); n == 0 || doc.Files[n-1].Name != file {
			doc.Files = append(doc.Files, checkstyleFile{Name: file})
		}
		last := &doc.Files[len(doc.Files)-1]
		last.Errors = append(last.Errors, e)
	}
	for _, f := range r.Findings {
		add(Printable(r.inRepository(f.File)), checkstyleError{
			f.Line, src.column(f.File, f.Line, f.Column), checkstyleSeverities[f.Severity], Printable(f.Message), "corslint." + f.Rule,
		})
	}
	for _, p := range r.Problems {
		add("", checkstyleError{Severity: "error", Message: "not analysed: " + p.line(), Source: "corslint"})
	}
	return encodeXML(w, doc)
}
