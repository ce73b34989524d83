package report

import (
	"bytes"
	"fmt"
	"io"
	"regexp"
	"strings"
	"sync"
	"text/tabwriter"

	"github.com/corslint/corslint/internal/inventory"
)

// Inventories are the formats of the list of policies, the default first.
var Inventories = []Format{policiesText, policiesJSON, policiesHTML}

var (
	policiesText = Format{Name: "text", About: "a table for people", Write: writePoliciesText}
	policiesJSON = Format{Name: "json", About: "one JSON object, for programs", Write: writePoliciesJSON}
)

func writePoliciesText(w io.Writer, r *Report, _ Options) error {
	var b bytes.Buffer
	t := tabwriter.NewWriter(&b, 0, 0, 2, ' ', 0)
	if len(r.Policies) > 0 {
		row(t, "PLACE", "DECIDES", "ORIGINS", "CREDENTIALS", "METHODS", "HEADERS", "VARY", "UNKNOWN")
	}
	for _, e := range r.Policies {
		place := fmt.Sprintf("%s:%d:%d", e.File, e.Line, e.Column)
		kind := string(e.Kind)
		if e.Development {
			kind += " (development)"
		}
		if len(e.Grants) == 0 {
			row(t, place, kind, "nobody")
		}
		for _, g := range e.Grants {
			origins := originNames(g)
			row(t, place, kind, origins[0], g.Credentials, list(g.Methods), list(g.Headers), g.Vary, list(g.Unknown))
			for _, o := range origins[1:] {
				row(t, "", "", o)
			}
			place, kind = "", ""
		}
	}
	if err := t.Flush(); err != nil {
		return err
	}
	for _, p := range r.Problems {
		fmt.Fprintf(&b, "not analysed: %s\n", p.line())
	}
	_, err := w.Write(trailingBlanks().ReplaceAll(b.Bytes(), nil))
	return err
}

// trailingBlanks are what the cells that a line does not need leave behind.
var trailingBlanks = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`(?m) +$`) })

// row writes a line of the table, which has columns for eight cells: a line
// with fewer would end the columns.
func row(t *tabwriter.Writer, cells ...string) {
	var line [8]string
	for i, cell := range cells {
		line[i] = Printable(cell)
	}
	fmt.Fprintln(t, strings.Join(line[:], "\t"))
}

func list(names []string) string {
	if len(names) == 0 {
		return "-"
	}
	return strings.Join(names, ", ")
}

// originNames are the origins of a grant in words, at least one.
func originNames(g inventory.Grant) []string {
	var names []string
	for _, o := range g.Origins {
		names = append(names, o.String())
	}
	if len(names) == 0 {
		return []string{"decided elsewhere"}
	}
	if g.Path != "" {
		names[0] += ", for " + g.Path
	}
	return names
}

// policiesDocument is the JSON inventory, under the rules of document: what is
// in the list is described with inventory.Entry.
type policiesDocument struct {
	Schema   int               `json:"schema"`
	Tool     tool              `json:"tool"`
	Policies []inventory.Entry `json:"policies"`
	Errors   []Problem         `json:"errors"`
}

func writePoliciesJSON(w io.Writer, r *Report, _ Options) error {
	return encodeJSON(w, policiesDocument{
		Schema:   1,
		Tool:     tool{"corslint", r.Version},
		Policies: append([]inventory.Entry{}, r.Policies...), // an empty list, not null
		Errors:   append([]Problem{}, r.Problems...),
	})
}
