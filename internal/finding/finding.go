// Package finding is what a rule says about a policy: where, how bad, and the
// experiment that proves it. It knows nothing of Go syntax or of output formats.
package finding

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"
)

// Severity is what a reviewer should do about a finding. The zero value is Low.
type Severity uint8

const (
	// Low is worth a change.
	Low Severity = iota
	// Medium is to be fixed before release.
	Medium
	// High stops the merge.
	High
)

func (s Severity) String() string {
	switch s {
	case Medium:
		return "medium"
	case High:
		return "high"
	}
	return "low"
}

// ParseSeverity reads what String writes.
func ParseSeverity(s string) (Severity, error) {
	for _, v := range []Severity{Low, Medium, High} {
		if v.String() == s {
			return v, nil
		}
	}
	return Low, fmt.Errorf("unknown severity %q: use low, medium or high", s)
}

// MarshalText writes the severity by name.
func (s Severity) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads a severity's name.
func (s *Severity) UnmarshalText(text []byte) error {
	v, err := ParseSeverity(string(text))
	*s = v
	return err
}

// Place is a span of source text. Lines and columns count from 1, columns in
// bytes, as go/token does; the end is exclusive.
type Place struct {
	File      string `json:"file"`
	Line      int    `json:"line"`
	Column    int    `json:"column"`
	EndLine   int    `json:"endLine"`
	EndColumn int    `json:"endColumn"`
	// Start and End are the front end's own handles of the span (token.Pos);
	// they mean nothing outside the process and take no part in comparisons.
	Start int `json:"-"`
	End   int `json:"-"`
}

// Evidence is one step from where the Origin is read to where it is answered.
type Evidence struct {
	Place
	Message string `json:"message"`
}

// Witness is the experiment that proves a finding: a request that a browser
// would send, and the response headers that the program answers with.
type Witness struct {
	Origin string `json:"origin"`
	// Request is the method.
	Request string `json:"request"`
	// Setting is the value a configured string is taken to have, if the
	// experiment depends on one.
	Setting string `json:"setting,omitempty"`
	// Upgrade means that the request is a WebSocket handshake, which the
	// program accepts.
	Upgrade bool `json:"upgrade,omitempty"`
	// Status is the response's status, 0 if it is not known.
	Status   int               `json:"status,omitempty"`
	Response map[string]string `json:"response"`
	// Unknown are the headers that may say something else, in order.
	Unknown []string `json:"unknown,omitempty"`
}

// Finding is one defect. One defect is one finding.
type Finding struct {
	Rule     string   `json:"rule"`
	Severity Severity `json:"severity"`
	Message  string   `json:"message"`
	// Package is the import path, Function the enclosing function as in
	// "(*Server).cors"; a closure bears the name of the function around it.
	Package  string `json:"package"`
	Function string `json:"function"`
	Place
	Witness  *Witness   `json:"witness,omitempty"`
	Evidence []Evidence `json:"evidence,omitempty"`
	// Remedies say what would remove the defect, Fix how to write it; nil
	// where there is no certain change.
	Remedies []Remedy `json:"-"`
	Fix      *Fix     `json:"fix,omitempty"`
	// Fingerprint identifies the defect across edits: see Identify.
	Fingerprint string `json:"fingerprint"`
	// Expression is the source of the reported expression, blanks normalised.
	Expression string `json:"-"`
}

// Sort orders findings by file, line, column, rule and message.
func Sort(fs []Finding) { slices.SortStableFunc(fs, compare) }

func compare(a, b Finding) int {
	return cmp.Or(
		cmp.Compare(a.File, b.File),
		cmp.Compare(a.Line, b.Line),
		cmp.Compare(a.Column, b.Column),
		cmp.Compare(a.Rule, b.Rule),
		cmp.Compare(a.Message, b.Message),
	)
}

// Arrange sorts findings, drops those that repeat a rule at a place (test
// variants and build configurations of one package report a position once)
// and gives each its fingerprint.
func Arrange(fs []Finding) []Finding {
	Sort(fs)
	fs = slices.CompactFunc(fs, func(a, b Finding) bool {
		return a.Rule == b.Rule && a.File == b.File && a.Line == b.Line && a.Column == b.Column
	})
	seen := map[string]int{}
	for i := range fs {
		f := &fs[i]
		key := strings.Join([]string{f.Rule, f.Package, f.Function, strings.Join(strings.Fields(f.Expression), " ")}, "\x00")
		seen[key]++
		sum := sha256.Sum256(fmt.Appendf(nil, "%s\x00%d", key, seen[key]))
		f.Fingerprint = hex.EncodeToString(sum[:16])
	}
	return fs
}
