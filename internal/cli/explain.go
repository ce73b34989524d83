package cli

import (
	"context"
	"fmt"
	"os"
	"strings"
	"text/tabwriter"

	"github.com/fatih/color"

	"github.com/corslint/corslint/docs"
	"github.com/corslint/corslint/internal/rule"
)

// explain prints the documentation of a rule, or lists the rules.
func explain(_ context.Context, args []string, s Streams) error {
	if len(args) == 0 {
		w := tabwriter.NewWriter(s.Out, 0, 0, 2, ' ', 0)
		for _, r := range rule.All {
			fmt.Fprintf(w, "%s\t%s\t%s\t%s\n", r.Name, r.Severity, r.Tier, r.Doc.Title)
		}
		return w.Flush()
	}
	if len(args) > 1 {
		return usage("explain takes one rule")
	}
	if _, ok := rule.Lookup(args[0]); !ok {
		return usage("unknown rule %q: corslint explain lists the rules", args[0])
	}
	_, err := fmt.Fprint(s.Out, terminal(docs.Page(args[0]), s.OutTerminal && os.Getenv("NO_COLOR") == ""))
	return err
}

// terminal is a rule's page for people who read it without a renderer: code is
// indented, and of the Markdown only what reads well is left.
func terminal(page string, colored bool) string {
	bold := color.New(color.Bold)
	bold.DisableColor()
	if colored {
		bold.EnableColor()
	}
	emphasis := strings.NewReplacer("**", "", "`", "", "<http", "http", ">\n", "\n")
	var b strings.Builder
	code := false
	for line := range strings.Lines(page) {
		switch {
		case strings.HasPrefix(line, "```"):
			code = !code
		case code && strings.TrimSpace(line) != "":
			b.WriteString("    " + line)
		case code:
			b.WriteString(line)
		case strings.HasPrefix(line, "<!--"):
		case strings.HasPrefix(line, "#"):
			title := strings.TrimSpace(strings.TrimLeft(line, "#"))
			b.WriteString(bold.Sprint(title) + "\n")
		default:
			b.WriteString(emphasis.Replace(line))
		}
	}
	return b.String()
}
