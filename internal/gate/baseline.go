package gate

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"

	"github.com/corslint/corslint/internal/finding"
)

// A Baseline is a list of findings that are known. Its zero value is empty.
type Baseline struct {
	// Schema is the version of the file format.
	Schema int `json:"schema"`
	// Findings are in order of file, function and rule.
	Findings []Entry `json:"findings"`
}

// An Entry is a known finding. It has no line: lines move with every edit.
type Entry struct {
	Rule     string           `json:"rule"`
	Severity finding.Severity `json:"severity"`
	// File is for the reader; findings are not told apart by it.
	File       string `json:"file"`
	Package    string `json:"package"`
	Function   string `json:"function,omitempty"`
	Expression string `json:"expression"`
	// Fingerprint is that of the finding: see finding.Arrange.
	Fingerprint string `json:"fingerprint"`
}

const baselineSchema = 1

// NewBaseline takes findings as known.
func NewBaseline(findings []finding.Finding) *Baseline {
	b := &Baseline{Schema: baselineSchema, Findings: []Entry{}}
	for _, f := range findings {
		b.Findings = append(b.Findings, Entry{
			Rule: f.Rule, Severity: f.Severity, File: f.File,
			Package: f.Package, Function: f.Function, Expression: f.Expression, Fingerprint: f.Fingerprint,
		})
	}
	slices.SortFunc(b.Findings, func(x, y Entry) int {
		return cmp.Or(
			cmp.Compare(x.File, y.File), cmp.Compare(x.Function, y.Function), cmp.Compare(x.Rule, y.Rule),
			cmp.Compare(x.Expression, y.Expression), cmp.Compare(x.Fingerprint, y.Fingerprint),
		)
	})
	return b
}

// ParseBaseline reads what Write writes. Errors name the line.
func ParseBaseline(data []byte) (*Baseline, error) {
	b := new(Baseline)
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	if err := d.Decode(b); err != nil {
		return nil, fmt.Errorf("line %d: not a baseline: %w", lineOf(data, offsetOf(err, d.InputOffset())), err)
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("line %d: there is more behind the baseline", lineOf(data, d.InputOffset()))
	}
	if b.Schema != baselineSchema {
		return nil, fmt.Errorf("schema %d is not one of this version of corslint: write the baseline again", b.Schema)
	}
	for i, e := range b.Findings {
		if e.Rule == "" || e.Fingerprint == "" {
			return nil, fmt.Errorf("finding %d has no rule or no fingerprint: write the baseline again", i+1)
		}
	}
	return b, nil
}

// offsetOf is where an error of encoding/json happened.
func offsetOf(err error, otherwise int64) int64 {
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	switch {
	case errors.As(err, &syntax):
		return syntax.Offset
	case errors.As(err, &kind):
		return kind.Offset
	}
	return otherwise
}

func lineOf(data []byte, offset int64) int {
	return 1 + bytes.Count(data[:min(offset, int64(len(data)))], []byte("\n"))
}

// Write writes the baseline as JSON that reads well in a diff.
func (b *Baseline) Write(w io.Writer) error {
	e := json.NewEncoder(w)
	e.SetIndent("", "  ")
	e.SetEscapeHTML(false)
	return e.Encode(b)
}

// Comparison is what a baseline makes of findings.
type Comparison struct {
	// New are the findings that are not known, or are worse than known.
	New []finding.Finding
	// Known are the others.
	Known []finding.Finding
	// Gone are the entries that no finding answers to.
	Gone []Entry
}

// Compare tells new findings from known ones. An entry stands for one finding:
// the one with its fingerprint, else one with the same rule and expression that
// moved to another package, or whose function has another name.
func (b *Baseline) Compare(findings []finding.Finding) Comparison {
	entries := make([]int, len(findings)) // 1 + index of the entry
	taken := make([]bool, len(b.Findings))
	for _, same := range []func(Entry) string{
		func(e Entry) string { return e.Fingerprint },
		func(e Entry) string { return e.Rule + "\x00" + e.Function + "\x00" + e.Expression },
		func(e Entry) string { return e.Rule + "\x00\x00" + e.Package + "\x00" + e.Expression },
	} {
		free := map[string][]int{}
		for i, e := range b.Findings {
			if !taken[i] {
				free[same(e)] = append(free[same(e)], i)
			}
		}
		for i, f := range findings {
			key := same(Entry{Rule: f.Rule, Package: f.Package, Function: f.Function, Expression: f.Expression, Fingerprint: f.Fingerprint})
			if list := free[key]; entries[i] == 0 && len(list) > 0 {
				entries[i], taken[list[0]], free[key] = 1+list[0], true, list[1:]
			}
		}
	}
	var c Comparison
	for i, f := range findings {
		if n := entries[i]; n > 0 && f.Severity <= b.Findings[n-1].Severity {
			c.Known = append(c.Known, f)
		} else {
			c.New = append(c.New, f)
		}
	}
	for i, e := range b.Findings {
		if !taken[i] {
			c.Gone = append(c.Gone, e)
		}
	}
	return c
}
