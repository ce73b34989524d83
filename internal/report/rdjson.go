package report

import (
	"encoding/json"
	"io"
	"strings"

	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/rule"
)

// rdjson and rdjsonl are the formats of reviewdog:
// https://github.com/reviewdog/reviewdog/tree/master/proto/rdf. They have no
// place for what could not be analysed: that is left to the exit code.
var (
	rdjson  = Format{Name: "rdjson", About: "reviewdog diagnostics, as one JSON object", Write: writeRDJSON}
	rdjsonl = Format{Name: "rdjsonl", About: "reviewdog diagnostics, as lines of JSON", Write: writeRDJSONL}
)

var rdSeverities = map[finding.Severity]string{finding.High: "ERROR", finding.Medium: "WARNING", finding.Low: "INFO"}

type rdResult struct {
	Source      rdSource       `json:"source"`
	Diagnostics []rdDiagnostic `json:"diagnostics"`
}

type rdSource struct {
	Name string `json:"name"`
	URL  string `json:"url"`
}

type rdDiagnostic struct {
	Message  string     `json:"message"`
	Location rdLocation `json:"location"`
	Severity string     `json:"severity"`
	// Source is for lines that stand alone.
	Source  *rdSource   `json:"source,omitempty"`
	Code    rdCode      `json:"code"`
	Related []rdRelated `json:"related_locations,omitempty"`
}

type rdCode struct {
	Value string `json:"value"`
	URL   string `json:"url"`
}

type rdRelated struct {
	Message  string     `json:"message"`
	Location rdLocation `json:"location"`
}

type rdLocation struct {
	Path  string `json:"path"`
	Range struct {
		Start rdPosition `json:"start"`
		End   rdPosition `json:"end"`
	} `json:"range"`
}

// rdPosition counts columns in bytes, as we do.
type rdPosition struct {
	Line   int `json:"line"`
	Column int `json:"column"`
}

func writeRDJSON(w io.Writer, r *Report, _ Options) error {
	return encodeJSON(w, rdResult{rdTool(), rdDiagnostics(r)})
}

func writeRDJSONL(w io.Writer, r *Report, _ Options) error {
	source := rdTool()
	for _, d := range rdDiagnostics(r) {
		d.Source = &source
		line, err := json.Marshal(d)
		if err != nil {
			return err
		}
		if _, err := w.Write(append(inertJSON(line), '\n')); err != nil {
			return err
		}
	}
	return nil
}

func rdTool() rdSource { return rdSource{"corslint", homepage} }

func rdDiagnostics(r *Report) []rdDiagnostic {
	diagnostics := []rdDiagnostic{} // an empty list, not null
	for _, f := range r.Findings {
		d := rdDiagnostic{
			Message:  markdownText(f.Message),
			Location: rdPlace(r, f.Place),
			Severity: rdSeverities[f.Severity],
			Code:     rdCode{f.Rule, rule.URL(f.Rule)},
		}
		for _, e := range f.Evidence {
			d.Related = append(d.Related, rdRelated{markdownText(e.Message), rdPlace(r, e.Place)})
		}
		diagnostics = append(diagnostics, d)
	}
	return diagnostics
}

func rdPlace(r *Report, p finding.Place) rdLocation {
	l := rdLocation{Path: r.inRepository(p.File)}
	l.Range.Start, l.Range.End = rdPosition{p.Line, p.Column}, rdPosition{p.EndLine, p.EndColumn}
	return l
}

// markdownText is s as text in a Markdown comment, where reviewdog puts
// messages: no link, image, code, HTML or mention of a user comes of it.
func markdownText(s string) string {
	return strings.NewReplacer(
		`\`, `\\`, "`", "\\`", "[", `\[`, "]", `\]`, "<", `\<`, ">", `\>`, "&", `\&`,
		"@", "@\u2060", // a word joiner, which is not seen
	).Replace(Printable(s))
}
