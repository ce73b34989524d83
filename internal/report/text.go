package report

import (
	"bufio"
	"fmt"
	"io"
	"strings"
	"unicode"

	"github.com/fatih/color"

	"github.com/corslint/corslint/internal/exchange"
	"github.com/corslint/corslint/internal/finding"
)

var text = Format{Name: "text", About: "lines for people, with the experiment and the evidence", Write: writeText}

func writeText(w io.Writer, r *Report, o Options) error {
	b := bufio.NewWriter(w)
	p := palette(o)
	for _, f := range r.Findings {
		fmt.Fprintf(b, "%s %s %s\n",
			p.place("%s:%d:%d:", Printable(f.File), f.Line, f.Column), Printable(f.Message), p.severity(f.Severity)("[%s]", f.Rule))
		if f.Witness != nil {
			for _, line := range exchange.Of(f.Witness).Lines() {
				fmt.Fprintf(b, "    %s\n", Printable(line))
			}
		}
		for _, e := range f.Evidence {
			fmt.Fprintf(b, "    %s %s\n", p.faint("%s:%d:%d:", Printable(e.File), e.Line, e.Column), Printable(e.Message))
		}
		if f.Fix != nil {
			fmt.Fprintf(b, "    -fix can mend it: %s\n", Printable(f.Fix.Message))
		}
	}
	if o.Suppressed {
		for _, f := range r.Suppressed {
			fmt.Fprintf(b, "%s %s %s %s\n", p.place("%s:%d:%d:", Printable(f.File), f.Line, f.Column),
				p.faint("suppressed: %s", reason(f)), Printable(f.Message), p.faint("[%s]", f.Rule))
		}
	}
	for _, e := range r.Problems {
		fmt.Fprintf(b, "%s %s\n", p.severity(finding.High)("not analysed:"), e.line())
	}
	return b.Flush()
}

func reason(f Suppressed) string {
	if f.Reason == "" {
		return "(no reason given)"
	}
	return "(" + Printable(f.Reason) + ")"
}

// Printable is s with everything made visible that a terminal would not print
// as a character, and inert what the runner of GitHub Actions takes for a
// command: "::" at the beginning of a line and "##[" anywhere in it (runner
// ActionCommand.cs). Names in the analysed source may hold such things.
func Printable(s string) string {
	var b strings.Builder
	for _, r := range s {
		switch {
		case unicode.IsPrint(r):
			b.WriteRune(r)
		case r < 0x100:
			fmt.Fprintf(&b, `\x%02x`, r)
		default:
			fmt.Fprintf(&b, `\u%04x`, r)
		}
	}
	s = strings.ReplaceAll(b.String(), "##[", `##\x5b`)
	if rest, ok := strings.CutPrefix(strings.TrimLeft(s, " "), "::"); ok {
		return `\x3a:` + rest
	}
	return s
}

// printf formats with colour, if there is any.
type printf = func(format string, args ...any) string

type colors struct {
	place, faint printf
	severity     func(finding.Severity) printf
}

func palette(o Options) colors {
	style := func(attributes ...color.Attribute) printf {
		c := color.New(attributes...)
		if o.Color {
			c.EnableColor()
		} else {
			c.DisableColor()
		}
		return c.Sprintf
	}
	severities := map[finding.Severity]printf{
		finding.High:   style(color.FgRed, color.Bold),
		finding.Medium: style(color.FgYellow),
		finding.Low:    style(color.FgCyan),
	}
	return colors{
		place:    style(color.Bold),
		faint:    style(color.Faint),
		severity: func(s finding.Severity) printf { return severities[s] },
	}
}
