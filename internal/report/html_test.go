package report_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/report"
	"github.com/corslint/corslint/internal/rule"
)

// pageElements are the elements that pages are made of. None of them loads,
// runs or sends anything.
var pageElements = strings.Fields(`html head meta title style body a header main section article nav footer div span p b strong em h1 h2 h3 h4 h5
	ul ol li dl dt dd table thead tbody tr th td code pre mark blockquote details summary`)

// parsesHTML asserts that a page is of our elements and attributes alone, leads
// nowhere but within itself and to our sources, and allows the browser no more
// than its style.
func parsesHTML(t *testing.T, out []byte) {
	t.Helper()
	doc, err := html.Parse(bytes.NewReader(out))
	if err != nil {
		t.Fatal(err)
	}
	var policy, style string
	ids, links := map[string]int{}, []string{}
	for n := range doc.Descendants() {
		switch {
		case n.Type == html.CommentNode:
			t.Errorf("a comment: %q", n.Data)
		case n.Type != html.ElementNode:
			continue
		case !slices.Contains(pageElements, n.Data):
			t.Errorf("a foreign element: %s %v", n.Data, n.Attr)
		case n.Data == "style":
			style += n.FirstChild.Data
		}
		for _, a := range n.Attr {
			switch a.Key {
			case "href":
				links = append(links, a.Val)
			case "id":
				ids[a.Val]++
			case "content":
				if strings.HasPrefix(a.Val, "default-src") {
					policy = a.Val
				}
			case "class", "name", "lang", "charset", "http-equiv", "scope", "rowspan", "role", "aria-label", "aria-labelledby", "data-label":
			default:
				t.Errorf("a foreign attribute of %s: %s=%q", n.Data, a.Key, a.Val)
			}
		}
	}
	for id, n := range ids {
		if n > 1 {
			t.Errorf("%d elements have the id %s", n, id)
		}
	}
	for _, l := range links {
		if within, ok := strings.CutPrefix(l, "#"); ok && ids[within] == 1 {
			continue
		}
		if !slices.ContainsFunc(references(), func(r string) bool { return r == l }) {
			t.Errorf("a link leads to %q", l)
		}
	}
	sum := sha256.Sum256([]byte(style))
	want := "default-src 'none'; style-src 'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'; base-uri 'none'; form-action 'none'"
	if policy != want {
		t.Errorf("the content security policy is\n%s\nwant\n%s", policy, want)
	}
}

// TestExcerpt: what the page shows of a finding's code, by the words that are
// marked.
func TestExcerpt(t *testing.T) {
	long := strings.Repeat("x", 5000)
	for _, test := range []struct {
		name, source string
		place        finding.Place
		marked       []string
		without      string
	}{
		{"one line", "a\n\tb := f(c)\nd\n", finding.Place{Line: 2, Column: 7, EndLine: 2, EndColumn: 11}, []string{"f(c)"}, ""},
		{"several lines", "f(\n\ta,\n\tb,\n)\n", finding.Place{Line: 1, Column: 1, EndLine: 4, EndColumn: 2}, []string{"f(", "a,", "b,", ")"}, ""},
		{"columns beyond the line", "a\n", finding.Place{Line: 1, Column: 9, EndLine: 1, EndColumn: 12}, nil, ""},
		{"lines beyond the file", "a\n", finding.Place{Line: 9, Column: 1, EndLine: 9, EndColumn: 2}, nil, ""},
		{"an end before the start", "abc\n", finding.Place{Line: 1, Column: 3, EndLine: 1, EndColumn: 1}, nil, ""},
		{"a long line", long + "f()" + long + "\n", finding.Place{Line: 1, Column: 5001, EndLine: 1, EndColumn: 5004}, []string{"f()"}, long[:1000]},
		{"many lines", strings.Repeat("line\n", 1000), finding.Place{Line: 1, Column: 1, EndLine: 900, EndColumn: 2}, slices.Repeat([]string{"line"}, 16), ""},
		{"not UTF-8", "\xff\xfe f() \xff\n", finding.Place{Line: 1, Column: 4, EndLine: 1, EndColumn: 7}, []string{"f()"}, "\xff"},
	} {
		t.Run(test.name, func(t *testing.T) {
			test.place.File = "a.go"
			r := &report.Report{
				Findings: []finding.Finding{{Rule: "weak-origin-check", Place: test.place}},
				Read:     func(string) ([]byte, error) { return []byte(test.source), nil },
			}
			format, err := report.Lookup("html")
			if err != nil {
				t.Fatal(err)
			}
			out := write(t, format, r, report.Options{})
			if test.without != "" && bytes.Contains(out, []byte(test.without)) {
				t.Errorf("the page holds %.20q…", test.without)
			}
			doc, err := html.Parse(bytes.NewReader(out))
			if err != nil {
				t.Fatal(err)
			}
			var marked []string
			for n := range doc.Descendants() {
				if n.Type == html.ElementNode && n.Data == "mark" {
					marked = append(marked, n.FirstChild.Data)
				}
			}
			if !slices.Equal(marked, test.marked) {
				t.Errorf("marked %q, want %q", marked, test.marked)
			}
		})
	}
}

// TestVerdict: the first screen says what to do.
func TestVerdict(t *testing.T) {
	of := func(severities ...finding.Severity) *report.Report {
		r := empty()
		for _, s := range severities {
			r.Findings = append(r.Findings, finding.Finding{Rule: "weak-origin-check", Severity: s})
		}
		return r
	}
	broken := func(r *report.Report) *report.Report {
		r.Problems = []report.Problem{{Message: "broken"}}
		return r
	}
	for _, test := range []struct {
		report           *report.Report
		advice, headline string
	}{
		{of(), "Nothing to report", "No findings"},
		{of(finding.Low), "Worth a change", "1 finding"},
		{of(finding.Low, finding.Medium), "Mend before release", "2 findings"},
		{of(finding.Low, finding.High), "Stop the merge", "2 findings, 1 high"},
		{broken(of()), "Incomplete", "No findings"},
		{broken(of(finding.Medium)), "Incomplete", "1 finding"},
		{broken(of(finding.High)), "Stop the merge", "1 finding, 1 high"},
	} {
		format, err := report.Lookup("html")
		if err != nil {
			t.Fatal(err)
		}
		out := string(write(t, format, test.report, report.Options{}))
		if !strings.Contains(out, `<p class="chip">`+test.advice+"</p>\n<h1>"+test.headline+"</h1>") {
			_, rest, _ := strings.Cut(out, `<p class="chip">`)
			t.Errorf("want %s: %s, got %.120s", test.advice, test.headline, rest)
		}
		if missing := !strings.Contains(out, "there may be more"); missing != (len(test.report.Problems) == 0) {
			t.Errorf("%s: the page says that there may be more: %t", test.headline, !missing)
		}
	}
}

// references are the places that the pages of the rules lead to.
func references() []string {
	var all []string
	for _, r := range rule.All {
		all = append(all, r.Doc.References...)
	}
	return all
}
