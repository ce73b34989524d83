package report

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/corslint/corslint/internal/exchange"
	"github.com/corslint/corslint/internal/finding"
)

// github writes workflow commands, which the runner of GitHub Actions turns
// into annotations: https://docs.github.com/actions/reference/workflow-commands-for-github-actions.
// GitHub shows the first ten errors, warnings and notices of a step.
var github = Format{Name: "github", About: "annotations of GitHub Actions, as workflow commands", Write: writeGitHub}

var githubLevels = map[finding.Severity]string{finding.High: "error", finding.Medium: "warning", finding.Low: "notice"}

func writeGitHub(w io.Writer, r *Report, _ Options) error {
	b := bufio.NewWriter(w)
	src := newSource(r)
	for _, f := range r.Findings {
		lines := []string{Printable(f.Message)}
		if f.Witness != nil {
			for _, line := range exchange.Of(f.Witness).Lines() {
				lines = append(lines, Printable(line))
			}
		}
		fmt.Fprintf(b, "::%s file=%s,line=%d,endLine=%d", githubLevels[f.Severity], property(r.inRepository(f.File)), f.Line, f.EndLine)
		if f.Line == f.EndLine {
			// Columns are of use only within one line.
			fmt.Fprintf(b, ",col=%d,endColumn=%d", src.column(f.File, f.Line, f.Column), src.column(f.File, f.Line, f.EndColumn))
		}
		fmt.Fprintf(b, ",title=%s::%s\n", property("corslint: "+f.Rule), data(strings.Join(lines, "\n")))
	}
	for _, p := range r.Problems {
		fmt.Fprintf(b, "::error title=%s::%s\n", property("corslint: not analysed"), data(p.line()))
	}
	return b.Flush()
}

// data escapes the message of a workflow command, as the runner unescapes it.
func data(s string) string {
	return strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A").Replace(s)
}

// property escapes a property of a workflow command.
func property(s string) string {
	return strings.NewReplacer(":", "%3A", ",", "%2C").Replace(data(Printable(s)))
}
