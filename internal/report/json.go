package report

import (
	"io"

	"github.com/corslint/corslint/internal/finding"
)

var jsonFormat = Format{Name: "json", About: "one JSON object, for programs", Write: writeJSON}

// document is the JSON report. Its fields are a contract: more may come, none
// changes its name or meaning without another Schema.
type document struct {
	Schema     int               `json:"schema"`
	Tool       tool              `json:"tool"`
	Findings   []finding.Finding `json:"findings"`
	Suppressed []Suppressed      `json:"suppressed"`
	Errors     []Problem         `json:"errors"`
	// Known findings are left out because they were known before, Excluded
	// ones because of their files.
	Known    int      `json:"known,omitempty"`
	Excluded int      `json:"excluded,omitempty"`
	Notes    []string `json:"notes,omitempty"`
}

type tool struct {
	Name    string `json:"name"`
	Version string `json:"version"`
}

func writeJSON(w io.Writer, r *Report, _ Options) error {
	return encodeJSON(w, document{
		Schema:     1,
		Tool:       tool{"corslint", r.Version},
		Findings:   append([]finding.Finding{}, r.Findings...), // an empty list, not null
		Suppressed: append([]Suppressed{}, r.Suppressed...),
		Errors:     append([]Problem{}, r.Problems...),
		Known:      r.Known,
		Excluded:   r.Excluded,
		Notes:      r.Notes,
	})
}
