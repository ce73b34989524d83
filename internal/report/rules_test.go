package report_test

import (
	"bytes"
	"encoding/json"
	"os"
	"testing"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	markdown "github.com/yuin/goldmark/text"

	"github.com/corslint/corslint/docs"
	"github.com/corslint/corslint/internal/rule"
)

// TestRenderedRules fails where what the HTML report says of the rules is stale.
func TestRenderedRules(t *testing.T) {
	type rendered struct {
		Page string
		Mend []string
	}
	rules := map[string]rendered{}
	for _, r := range rule.All {
		of := rendered{Page: renderPage(t, []byte(docs.Page(r.Name)))}
		for _, a := range r.Doc.Mend {
			var b bytes.Buffer
			if err := goldmark.Convert([]byte(a.Text), &b); err != nil {
				t.Fatal(err)
			}
			of.Mend = append(of.Mend, withoutTabs(b))
		}
		rules[r.Name] = of
	}
	var want bytes.Buffer
	e := json.NewEncoder(&want)
	e.SetEscapeHTML(false)
	e.SetIndent("", "\t")
	if err := e.Encode(rules); err != nil {
		t.Fatal(err)
	}
	const file = "page/rules.json"
	if *update {
		if err := os.WriteFile(file, want.Bytes(), 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	if got, err := os.ReadFile(file); err != nil || !bytes.Equal(got, want.Bytes()) {
		t.Errorf("%s is stale (%v): go test ./internal/report -update", file, err)
	}
}

// renderPage renders a rule's page without its title, its headings below those of
// the report.
func renderPage(t *testing.T, src []byte) string {
	t.Helper()
	doc := goldmark.DefaultParser().Parse(markdown.NewReader(src))
	for n := doc.FirstChild(); n != nil; {
		next := n.NextSibling()
		switch n := n.(type) {
		case *ast.HTMLBlock: // says where the page is made
			doc.RemoveChild(doc, n)
		case *ast.Heading:
			if n.Level == 1 {
				doc.RemoveChild(doc, n)
			} else {
				n.Level += 2
			}
		}
		n = next
	}
	var b bytes.Buffer
	if err := goldmark.DefaultRenderer().Render(&b, src, doc); err != nil {
		t.Fatal(err)
	}
	return withoutTabs(b)
}

// withoutTabs: like all that is printed, a page holds no tabs.
func withoutTabs(b bytes.Buffer) string {
	return string(bytes.ReplaceAll(b.Bytes(), []byte("\t"), []byte("    ")))
}
