package report

import (
	"encoding/json"
	"io"
	"slices"
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
	// Suggestions are of the file of Location, each a whole of its own.
	Suggestions []rdSuggestion `json:"suggestions,omitempty"`
}

type rdCode struct {
	Value string `json:"value"`
	URL   string `json:"url"`
}

type rdRelated struct {
	Message  string     `json:"message"`
	Location rdLocation `json:"location"`
}

type rdSuggestion struct {
	Range rdRange `json:"range"`
	Text  string  `json:"text"`
}

type rdLocation struct {
	Path  string  `json:"path"`
	Range rdRange `json:"range"`
}

type rdRange struct {
	Start rdPosition `json:"start"`
	End   rdPosition `json:"end"`
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
		d.Suggestions = rdSuggestions(r, f)
		diagnostics = append(diagnostics, d)
	}
	return diagnostics
}

// rdSuggestions is a finding's fix. Since every suggestion stands for itself,
// several edits are one, with what is between them; a fix of another file can't
// be told.
func rdSuggestions(r *Report, f finding.Finding) []rdSuggestion {
	if f.Fix == nil || len(f.Fix.Edits) == 0 || slices.ContainsFunc(f.Fix.Edits, func(e finding.Edit) bool { return e.File != f.File }) {
		return nil
	}
	whole := f.Fix.Edits[0]
	for _, e := range f.Fix.Edits[1:] {
		if r.Read == nil {
			return nil
		}
		text, err := r.Read(f.File)
		if err != nil || e.Offset < whole.Until || e.Offset > len(text) {
			return nil
		}
		whole.New += string(text[whole.Until:e.Offset]) + e.New
		whole.Until, whole.EndLine, whole.EndColumn = e.Until, e.EndLine, e.EndColumn
	}
	return []rdSuggestion{{rdRangeOf(whole.Place), whole.New}}
}

func rdPlace(r *Report, p finding.Place) rdLocation {
	return rdLocation{r.inRepository(p.File), rdRangeOf(p)}
}

func rdRangeOf(p finding.Place) rdRange {
	return rdRange{rdPosition{p.Line, p.Column}, rdPosition{p.EndLine, p.EndColumn}}
}

// markdownText is s as text in a Markdown comment, where reviewdog puts
// messages: no link, image, code, HTML or mention of a user comes of it.
func markdownText(s string) string {
	return strings.NewReplacer(
		`\`, `\\`, "`", "\\`", "[", `\[`, "]", `\]`, "<", `\<`, ">", `\>`, "&", `\&`,
		"@", "@\u2060", // a word joiner, which is not seen
	).Replace(Printable(s))
}
