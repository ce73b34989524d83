package cli

import (
	"context"
	"fmt"
	"strings"
	"text/tabwriter"

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
	r, ok := rule.Lookup(args[0])
	if !ok {
		return usage("unknown rule %q: corslint explain lists the rules", args[0])
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%s (%s, %s)\n\n%s.\n\n%s\n", r.Name, r.Severity, r.Tier, r.Doc.Title, r.Doc.Text)
	fmt.Fprintf(&b, "\nBad:\n\n%s\nGood:\n\n%s\n", indent(r.Bad()), indent(r.Good()))
	for _, ref := range r.Doc.References {
		fmt.Fprintln(&b, ref)
	}
	_, err := fmt.Fprint(s.Out, b.String())
	return err
}

func indent(text string) string {
	lines := strings.SplitAfter(text, "\n")
	for i, l := range lines {
		if strings.TrimSpace(l) != "" {
			lines[i] = "    " + l
		}
	}
	return strings.Join(lines, "")
}
