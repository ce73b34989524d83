package gate

import (
	"go/ast"
	"go/token"
	"slices"
	"strings"
	"time"

	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/rule"
)

// Comments are the suppression comments of a program. The zero value has none.
type Comments struct {
	byFile map[string][]*comment
	wrong  []finding.Finding
}

// A comment is a directive in its place.
type comment struct {
	directive
	text  string
	pkg   string
	place finding.Place
	spans []span
	// used are the rules of which it met a finding, expired or not.
	used map[string]bool
}

// A span are lines that a comment speaks of, both included.
type span struct{ from, to int }

// Add reads the comments of a file of a package. A file that was added before,
// as part of another variant of its package, counts once.
func (c *Comments) Add(fset *token.FileSet, f *ast.File, pkg string) {
	name := fset.Position(f.Package).Filename
	if _, seen := c.byFile[name]; seen {
		return
	}
	if c.byFile == nil {
		c.byFile = map[string][]*comment{}
	}
	c.byFile[name] = nil
	groups := map[*comment]*ast.CommentGroup{}
	for _, g := range f.Comments {
		for _, line := range g.List {
			d, ok, err := parseDirective(line.Text)
			if !ok {
				continue
			}
			place := placeOf(fset, line)
			if err != nil {
				c.wrong = append(c.wrong, ineffective(place, pkg, line.Text, "this comment suppresses nothing: "+err.Error()))
				continue
			}
			added := &comment{directive: d, text: line.Text, pkg: pkg, place: place, used: map[string]bool{}}
			groups[added] = g
			c.byFile[name] = append(c.byFile[name], added)
		}
	}
	if len(groups) > 0 {
		spread(fset, f, c.byFile[name], groups)
	}
}

// spread finds the lines that comments speak of: those of the comment's group,
// and those of every node that begins on the next line in the same column. It
// is what golangci-lint does with //nolint. So a comment holds for its line,
// the statement below it, the function below it, and the file.
func spread(fset *token.FileSet, f *ast.File, comments []*comment, groups map[*comment]*ast.CommentGroup) {
	type start struct{ line, column int }
	below := map[start][]*comment{}
	for _, c := range comments {
		first, last := fset.Position(groups[c].Pos()), fset.Position(groups[c].End())
		c.spans = []span{{first.Line, last.Line}}
		at := start{last.Line + 1, first.Column}
		below[at] = append(below[at], c)
	}
	ast.Inspect(f, func(n ast.Node) bool {
		if n == nil {
			return true
		}
		p := fset.Position(n.Pos())
		for _, c := range below[start{p.Line, p.Column}] {
			c.spans = append(c.spans, span{p.Line, fset.Position(n.End()).Line})
		}
		return true
	})
}

// Decision is what comments make of findings.
type Decision struct {
	// Reported are the findings that no comment accepts, and what is wrong with
	// the comments.
	Reported []finding.Finding
	// Suppressed are the findings that a comment accepts.
	Suppressed []Suppressed
}

// Suppressed is a finding that a comment accepts, with the reason; //nolint may
// have none.
type Suppressed struct {
	finding.Finding
	Reason string
}

// Apply tells the findings that comments accept from the others, on a day.
// enabled says which rules have run: a comment that names another is not known
// to be unused.
func (c *Comments) Apply(findings []finding.Finding, enabled func(*rule.Rule) bool, now time.Time) Decision {
	var d Decision
	for _, f := range findings {
		reason, accepted := c.accept(&f, now)
		if accepted {
			d.Suppressed = append(d.Suppressed, Suppressed{f, reason})
		} else {
			d.Reported = append(d.Reported, f)
		}
	}
	if enabled(rule.IneffectiveSuppression) {
		d.Reported = append(d.Reported, finding.Arrange(append(c.unused(enabled), c.wrong...))...)
		finding.Sort(d.Reported)
	}
	return d
}

// accept finds the comment that accepts a finding. An expired one becomes
// evidence.
func (c *Comments) accept(f *finding.Finding, now time.Time) (reason string, accepted bool) {
	for _, d := range c.byFile[f.File] {
		if !d.accepts(f.Rule) || !slices.ContainsFunc(d.spans, func(s span) bool { return s.from <= f.Line && f.Line <= s.to }) {
			continue
		}
		d.used[f.Rule] = true
		switch {
		case d.expired(now):
			f.Evidence = append(slices.Clip(f.Evidence), finding.Evidence{
				Place: d.place, Message: "this comment accepted the finding until " + d.until.Format(time.DateOnly),
			})
		case !accepted:
			reason, accepted = d.reason, true
		}
	}
	return reason, accepted
}

// unused are findings about the comments that name rules in vain. A //nolint
// names none: whether it is of use is for nolintlint to say.
func (c *Comments) unused(enabled func(*rule.Rule) bool) []finding.Finding {
	var out []finding.Finding
	for _, comments := range c.byFile {
		for _, d := range comments {
			vain := slices.DeleteFunc(slices.Clone(d.rules), func(name string) bool {
				r, _ := rule.Lookup(name)
				return d.used[name] || !enabled(r)
			})
			if len(vain) > 0 {
				out = append(out, ineffective(d.place, d.pkg, d.text,
					"this comment suppresses nothing: there is no finding of "+strings.Join(vain, ", ")+" here"))
			}
		}
	}
	return out
}

func ineffective(place finding.Place, pkg, text, message string) finding.Finding {
	r := rule.IneffectiveSuppression
	return finding.Finding{Rule: r.Name, Severity: r.Severity, Message: message, Package: pkg, Place: place, Expression: text}
}

func placeOf(fset *token.FileSet, n ast.Node) finding.Place {
	p, q := fset.Position(n.Pos()), fset.Position(n.End())
	return finding.Place{
		File: p.Filename, Line: p.Line, Column: max(p.Column, 1), EndLine: q.Line, EndColumn: max(q.Column, 1), // 0 is of a //line directive
		Start: int(n.Pos()), End: int(n.End()),
	}
}
