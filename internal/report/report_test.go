package report_test

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"errors"
	"flag"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/inventory"
	"github.com/corslint/corslint/internal/report"
	"github.com/corslint/corslint/internal/rule"
)

var update = flag.Bool("update", false, "rewrite testdata/golden")

const source = `package api

import "net/http"

func serve(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if trusted(origin) {
		/* 🌍 */ w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
	w.Header().Set("Access-Control-Max-Age", "1h")
}
`

// insert is the edit that puts text before what is in source once.
func insert(before, text string) finding.Edit {
	at := strings.Index(source, before)
	line := strings.Count(source[:at], "\n") + 1
	column := at - strings.LastIndex(source[:at], "\n")
	return finding.Edit{
		Place: finding.Place{File: "api/api.go", Line: line, Column: column, EndLine: line, EndColumn: column}, New: text, Offset: at, Until: at,
	}
}

// full is a report with something of everything.
func full() *report.Report {
	at := func(line, column, endColumn int) finding.Place {
		return finding.Place{File: "api/api.go", Line: line, Column: column, EndLine: line, EndColumn: endColumn}
	}
	read := finding.Evidence{Place: at(6, 12, 34), Message: "the Origin is read here"}
	checked := finding.Evidence{Place: at(7, 5, 20), Message: "the Origin is checked here"}
	credentials := finding.Evidence{Place: at(9, 3, 61), Message: "credentials are allowed here"}
	weak := finding.Finding{
		Rule: "weak-origin-check", Severity: finding.High,
		Message: "the origin check lets https://evilexample.com through, with credentials: anybody can register evilexample.com",
		Package: "example.com/m/api", Function: "serve", Place: at(8, 14, 67), Fingerprint: "b015f8b4d5f50991bb6020ba3806a192",
		Witness: &finding.Witness{Origin: "https://evilexample.com", Request: "GET", Response: map[string]string{
			"Access-Control-Allow-Origin": "https://evilexample.com", "Access-Control-Allow-Credentials": "true",
		}},
		Evidence: []finding.Evidence{read, checked, credentials},
	}
	vary := finding.Finding{
		Rule: "missing-vary-origin", Severity: finding.Medium,
		Message: "the answer depends on the Origin, but Vary does not say so",
		Package: "example.com/m/api", Function: "serve", Place: at(8, 14, 67), Fingerprint: "0c7d2ed5a9d7ab7bd54b0a3ae3f3a2b5",
		Evidence: []finding.Evidence{read},
		Fix:      &finding.Fix{Message: "add Vary: Origin", Edits: []finding.Edit{insert("if trusted", "w.Header().Add(\"Vary\", \"Origin\")\n\t")}},
	}
	age := finding.Finding{
		Rule: "invalid-max-age", Severity: finding.Low,
		Message: `Access-Control-Max-Age: 1h is no number of seconds [100%]`,
		Package: "example.com/m/api", Function: "serve", Place: at(11, 2, 49), Fingerprint: "93a1ffb4a65a58ad4f0a1a1a3a7e91cf",
	}
	socket := finding.Finding{
		Rule: "websocket-any-origin", Severity: finding.High,
		Message: "any site can open this WebSocket with the user's cookies: Origin https://evil.example is accepted",
		Package: "example.com/m/ws", Function: "(*Hub).upgrade", Fingerprint: "5f1c44a5d4fda2f0a7b14f1f2b6ac2ab",
		Place:   finding.Place{File: "ws/hub.go", Line: 3, Column: 1, EndLine: 5, EndColumn: 2},
		Witness: &finding.Witness{Origin: "https://evil.example", Request: "GET", Upgrade: true, Response: map[string]string{}},
	}
	entry := func(kind inventory.Kind, function string, place finding.Place, grants ...inventory.Grant) inventory.Entry {
		return inventory.Entry{Kind: kind, Package: "example.com/m/api", Function: function, Place: place, Grants: grants}
	}
	policies := []inventory.Entry{
		entry(inventory.Response, "serve", at(8, 14, 67),
			inventory.Grant{
				Origins:     []inventory.Origins{{Kind: inventory.Named, Value: "https://app.example"}, {Kind: inventory.Pattern, Value: `strings.HasSuffix(origin, "example.com")`}},
				Credentials: "yes", Vary: "no", Methods: []string{"GET", "PUT"}, Headers: []string{"*"}, Exposed: []string{"ETag"}, MaxAge: "1h",
			},
			inventory.Grant{Origins: []inventory.Origins{{Kind: inventory.Star}}, Credentials: "no", Vary: "not needed", Unknown: []string{"Access-Control-Allow-Headers"}},
		),
		entry(inventory.WebSocket, "(*Hub).upgrade", socket.Place,
			inventory.Grant{Origins: []inventory.Origins{{Kind: inventory.Any}}, Credentials: "yes", Vary: "not needed"}),
		entry(inventory.Protection, "protect", at(20, 1, 9),
			inventory.Grant{Origins: []inventory.Origins{{Kind: inventory.Configured, Value: "cfg.Origin"}, {Kind: inventory.Unknown}}, Credentials: "unknown", Vary: "unknown", Path: "/hooks/"}),
		entry(inventory.Response, "closed", at(30, 1, 9)),
	}
	policies[0].Library, policies[0].Development = "github.com/rs/cors", true
	accepted := age
	accepted.Line, accepted.EndLine, accepted.Fingerprint = 12, 12, "4be1a2dd2cf1ee29aa8a21c2a8d1b7e0"
	return &report.Report{
		Version: "v1.2.3", Module: "example.com/m", Below: "services/shop",
		Findings: []finding.Finding{weak, vary, age, socket}, Policies: policies,
		Suppressed: []report.Suppressed{{Finding: accepted, Reason: "clients of 2019 want it"}},
		Problems:   []report.Problem{{Package: "example.com/m/broken", Message: "broken/broken.go:6:48: undefined: missing"}},
		Packages:   []string{"example.com/m/api", "example.com/m/ws", "example.com/m/broken", "example.com/m/store"}, Analysed: 3,
		Read: func(file string) ([]byte, error) {
			if file != "api/api.go" {
				return nil, errors.New("no such file")
			}
			return []byte(source), nil
		},
	}
}

var (
	sarifRules = regexp.MustCompile(`(?s)("rules":) \[.*?\n {10}\]`)
	pageStyle  = regexp.MustCompile(`(?s)(<style>|sha256-).*?(</style>|&#39;)`)
	pageRules  = regexp.MustCompile(`(?s)(<div class="page" id="[a-z-]+">).*?(</div></details>)`)
)

// empty is a report of a program without defects.
func empty() *report.Report {
	return &report.Report{Version: "(devel)", Packages: []string{"example.com/shop"}}
}

func write(t *testing.T, f report.Format, r *report.Report, o report.Options) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := f.Write(&b, r, o); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestGolden(t *testing.T) {
	for _, f := range report.Formats {
		t.Run(f.Name, func(t *testing.T) {
			golden(t, f.Name, write(t, f, full(), report.Options{}))
			golden(t, f.Name+".empty", write(t, f, empty(), report.Options{}))
		})
	}
	for _, f := range report.Inventories {
		t.Run("policies."+f.Name, func(t *testing.T) {
			golden(t, "policies."+f.Name, write(t, f, full(), report.Options{}))
			golden(t, "policies."+f.Name+".empty", write(t, f, empty(), report.Options{}))
		})
	}
}

func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	// The rules of SARIF have a test of their own; those of pages are docs.Page.
	got = sarifRules.ReplaceAll(got, []byte("$1 […]"))
	got = pageStyle.ReplaceAll(got, []byte("$1…$2"))
	got = pageRules.ReplaceAll(got, []byte("$1…$2"))
	file := filepath.Join("testdata", "golden", name)
	if *update {
		if err := os.WriteFile(file, got, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s differs; rewrite it with -update and read the difference. Got:\n%s", file, got)
	}
}

// TestDescribed: every format says what it is.
func TestDescribed(t *testing.T) {
	for _, f := range report.Formats {
		if f.About == "" || strings.ContainsAny(f.Name, " ,:") {
			t.Errorf("format %q needs a name without blanks, commas and colons, and a description", f.Name)
		}
		if found, err := report.Lookup(f.Name); err != nil || found.Name != f.Name {
			t.Errorf("%s is not found by its name: %v", f.Name, err)
		}
	}
}

// TestSARIFSchema validates what we write against the schema of the standard.
func TestSARIFSchema(t *testing.T) {
	schema, err := jsonschema.NewCompiler().Compile(filepath.Join("testdata", "schema", "sarif-schema-2.1.0.json"))
	if err != nil {
		t.Fatal(err)
	}
	format, err := report.Lookup("sarif")
	if err != nil {
		t.Fatal(err)
	}
	var everyRule report.Report
	for _, r := range rule.All {
		everyRule.Findings = append(everyRule.Findings, finding.Finding{
			Rule: r.Name, Severity: r.Severity, Message: r.Doc.Title, Fingerprint: r.Name,
			Place: finding.Place{File: "/outside/dir with blank/a.go", Line: 1, Column: 1, EndLine: 1, EndColumn: 1},
		})
	}
	for name, r := range map[string]*report.Report{"full": full(), "empty": empty(), "every rule": &everyRule, "hostile": hostile("##[error]\x1b</script>")} {
		for _, o := range []report.Options{{}, {Suppressed: true}} {
			document, err := jsonschema.UnmarshalJSON(bytes.NewReader(write(t, format, r, o)))
			if err != nil {
				t.Fatal(err)
			}
			if err := schema.Validate(document); err != nil {
				t.Errorf("%s, %+v: %v", name, o, err)
			}
		}
	}
	if schema.Validate(map[string]any{"version": "2.1.0"}) == nil {
		t.Error("the schema accepts anything")
	}
}

// TestSARIFForGitHub asserts what GitHub code scanning asks for beyond the
// schema.
func TestSARIFForGitHub(t *testing.T) {
	format, err := report.Lookup("sarif")
	if err != nil {
		t.Fatal(err)
	}
	var doc struct {
		Runs []struct {
			AutomationDetails struct{ ID string }
			Tool              struct {
				Driver struct {
					SemanticVersion string
					Rules           []struct {
						ID, Name, HelpURI                       string
						ShortDescription, FullDescription, Help struct{ Text, Markdown string }
						Properties                              struct {
							Tags             []string
							Precision        string
							SecuritySeverity string `json:"security-severity"`
							ProblemSeverity  string `json:"problem.severity"`
						}
					}
				}
			}
			Results []struct {
				RuleID    string
				RuleIndex int
				Locations []any
			}
			Invocations []struct{ ExecutionSuccessful bool }
		}
	}
	if err := json.Unmarshal(write(t, format, full(), report.Options{}), &doc); err != nil {
		t.Fatal(err)
	}
	run := doc.Runs[0]
	if got, want := run.AutomationDetails.ID, "corslint/example.com/m/"; got != want {
		t.Errorf("the category is %q, want %q", got, want)
	}
	if got := run.Tool.Driver.SemanticVersion; got != "1.2.3" {
		t.Errorf("the semantic version is %q", got)
	}
	if run.Invocations[0].ExecutionSuccessful {
		t.Error("a run with problems is called successful")
	}
	seen := map[string]bool{}
	for i, r := range run.Tool.Driver.Rules {
		if seen[r.ID] {
			t.Errorf("%s is there twice", r.ID)
		}
		seen[r.ID] = true
		if r.Name == r.ID || r.HelpURI == "" {
			t.Errorf("%s: the name is %q, the URI %q", r.ID, r.Name, r.HelpURI)
		}
		for _, s := range []string{r.ShortDescription.Text, r.FullDescription.Text} {
			if s == "" || len(s) > 1024 {
				t.Errorf("%s: a description of %d bytes", r.ID, len(s))
			}
		}
		for _, part := range []string{rule.All[i].Bad(), rule.All[i].Good(), "corslint:ignore " + r.ID} {
			if !strings.Contains(r.Help.Text, part) || !strings.Contains(r.Help.Markdown, part) {
				t.Errorf("%s: the help lacks %q", r.ID, part)
			}
		}
		p, security := r.Properties, rule.All[i].Tier == rule.Security
		if len(p.Tags) == 0 || len(p.Tags) > 10 || p.Precision == "" {
			t.Errorf("%s: %+v", r.ID, p)
		}
		if (p.SecuritySeverity != "") != security || (p.ProblemSeverity != "") == security {
			t.Errorf("%s: security severity %q, problem severity %q", r.ID, p.SecuritySeverity, p.ProblemSeverity)
		}
	}
	for _, r := range run.Results {
		if run.Tool.Driver.Rules[r.RuleIndex].ID != r.RuleID || len(r.Locations) != 1 {
			t.Errorf("result of %s: rule %d, %d locations", r.RuleID, r.RuleIndex, len(r.Locations))
		}
	}
}

// TestSuppressed: suppressed findings are written to SARIF on request only,
// since GitHub takes them for open ones.
func TestSuppressed(t *testing.T) {
	format, err := report.Lookup("sarif")
	if err != nil {
		t.Fatal(err)
	}
	if bytes.Contains(write(t, format, full(), report.Options{}), []byte("clients of 2019")) {
		t.Error("a suppressed finding is written without request")
	}
	if !bytes.Contains(write(t, format, full(), report.Options{Suppressed: true}), []byte(`"justification": "clients of 2019 want it"`)) {
		t.Error("a suppressed finding is not written on request")
	}
}

// TestFixes: hosts get the edits that -fix makes, in their own units.
func TestFixes(t *testing.T) {
	const file = "a.go"
	text := "package a\n\nvar _ = f(\"🌍\", 1, 2)\n"
	edit := func(file, old, new string) finding.Edit {
		at := strings.Index(text, old)
		return finding.Edit{
			Place: finding.Place{File: file, Line: 3, Column: at - 10, EndLine: 3, EndColumn: at - 10 + len(old)},
			New:   new, Offset: at, Until: at + len(old),
		}
	}
	for _, test := range []struct {
		name  string
		edits []finding.Edit
		want  map[string][]string // what is in a format, without blanks
		empty []string            // formats that say nothing
	}{
		{"columns", []finding.Edit{edit(file, "1", "one")}, map[string][]string{
			"sarif": {
				`"artifactChanges":[{"artifactLocation":{"uri":"sub/a.go","uriBaseId":"%SRCROOT%"},"replacements":[` +
					`{"deletedRegion":{"startLine":3,"startColumn":17,"endLine":3,"endColumn":18},"insertedContent":{"text":"one"}}]}]`,
			},
			"rdjson": {`"suggestions":[{"range":{"start":{"line":3,"column":19},"end":{"line":3,"column":20}},"text":"one"}]`},
		}, nil},
		{"two edits", []finding.Edit{edit(file, "1", "one"), edit(file, "2", "two")}, map[string][]string{
			"sarif":  {`"text":"one"}},{"deletedRegion":`, `"text":"two"}}]}]`},
			"rdjson": {`"suggestions":[{"range":{"start":{"line":3,"column":19},"end":{"line":3,"column":23}},"text":"one,two"}]`},
		}, nil},
		{"two files", []finding.Edit{edit(file, "1", "one"), edit("b.go", "2", "two")}, map[string][]string{
			"sarif": {`"text":"one"}}]},{"artifactLocation":{"uri":"sub/b.go"`},
		}, []string{"rdjson"}},
		{"another file", []finding.Edit{edit("b.go", "2", "two")}, map[string][]string{"sarif": {`{"uri":"sub/b.go"`}}, []string{"rdjson"}},
		{"edits that overlap", []finding.Edit{edit(file, "1, 2", "one"), edit(file, "2", "two")}, nil, []string{"rdjson"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			r := &report.Report{
				Below: "sub", Read: func(string) ([]byte, error) { return []byte(text), nil },
				Findings: []finding.Finding{{
					Rule: "weak-origin-check", Message: "m", Place: finding.Place{File: file, Line: 3, Column: 1, EndLine: 3, EndColumn: 2},
					Fix: &finding.Fix{Message: "count", Edits: test.edits},
				}},
			}
			get := func(name string) string {
				format, err := report.Lookup(name)
				if err != nil {
					t.Fatal(err)
				}
				return regexp.MustCompile(`\s+`).ReplaceAllString(string(write(t, format, r, report.Options{})), "")
			}
			for name, parts := range test.want {
				for _, part := range parts {
					if got := get(name); !strings.Contains(got, part) {
						t.Errorf("%s lacks %s in\n%s", name, part, got[max(0, len(got)-900):])
					}
				}
			}
			for _, name := range test.empty {
				if got := get(name); strings.Contains(got, "suggestions") {
					t.Errorf("%s suggests something:\n%s", name, got)
				}
			}
		})
	}
}

// hostile is a report of a program whose author wants something of whoever
// reads it: s is in every string.
func hostile(s string) *report.Report {
	place := finding.Place{File: s + ".go", Line: 1, Column: 1, EndLine: 1, EndColumn: 2}
	f := finding.Finding{
		Rule: "weak-origin-check", Severity: finding.High, Message: s, Package: s, Function: s, Place: place, Expression: s, Fingerprint: "f",
		Witness: &finding.Witness{Origin: s, Request: s, Setting: s, Response: map[string]string{"Access-Control-Allow-Origin": s, "Vary": s}, Unknown: []string{s}},
		Evidence: []finding.Evidence{
			{Place: place, Message: s},
			{Place: finding.Place{File: s, Line: 2, Column: 1, EndLine: 2, EndColumn: 2}, Message: s},
		},
		Fix: &finding.Fix{Message: s, Edits: []finding.Edit{{Place: place, New: "// " + strings.Join(strings.Fields(s), " ") + "\n"}}},
	}
	entry := inventory.Entry{
		Kind: inventory.Response, Package: s, Function: s, Place: place, Library: s,
		Grants: []inventory.Grant{{
			Origins: []inventory.Origins{{Kind: inventory.Named, Value: s}, {Kind: inventory.Pattern, Value: s}},
			Methods: []string{s}, Headers: []string{s}, Exposed: []string{s}, MaxAge: s, Path: s, Unknown: []string{s},
		}},
	}
	return &report.Report{
		Policies: []inventory.Entry{entry},
		Version:  "v1.2.3", Module: s, Below: s, Findings: []finding.Finding{f},
		Suppressed: []report.Suppressed{{Finding: f, Reason: s}},
		Problems:   []report.Problem{{Package: s, Message: s}, {Message: s}},
		Read: func(string) ([]byte, error) {
			return []byte(strings.NewReplacer("\n", " ", "\r", " ", "\x00", "").Replace("package p // "+s) + "\n" + s + "\n"), nil
		},
		Notes: []string{s},
	}
}

// runnerCommand is a line that the runner of GitHub Actions takes for a command.
var runnerCommand = regexp.MustCompile(`(?m)^\s*::|##\[`)

// TestHostile: whatever the analysed source says is data in every format.
func TestHostile(t *testing.T) {
	attacks := map[string]string{
		"workflow command":     "::set-output name=x::y",
		"command on its line":  "x\n::error file=passwd::pwned\r\n::add-mask::e",
		"old workflow command": "x ##[add-path]/evil",
		"escaped line":         "%0A::stop-commands::x%0D%25",
		"terminal":             "\x1b[31mred\x1b]0;title\x07\x9b2J\u202e",
		"HTML":                 `</script></style><script>alert(1)</script><img src=x onerror="alert(1)">`,
		"HTML attribute":       `" onmouseover="alert(1)" x='y' javascript:alert(1)`,
		"XML":                  `]]></error><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>&b;`,
		"Markdown":             "[click](https://evil.example) ![](https://evil.example/x.png) @octocat `code`",
		"not UTF-8":            "\xff\xfe\x00",
		"template":             "{{.}} {0} ${{ secrets.TOKEN }}",
	}
	formats := slices.Clone(report.Formats)
	for _, f := range report.Inventories {
		formats = append(formats, report.Format{Name: "policies-" + f.Name, Write: f.Write})
	}
	for _, f := range formats {
		for name, s := range attacks {
			t.Run(f.Name+"/"+name, func(t *testing.T) {
				out := write(t, f, hostile(s), report.Options{Suppressed: true})
				for _, c := range string(out) {
					if c < ' ' && c != '\n' || c == 0x7f || c == '\u202e' || 0x80 <= c && c < 0xa0 {
						t.Fatalf("the control character %q in\n%s", c, out)
					}
				}
				printed := out
				if f.Name == "github" {
					printed = ownCommands(t, out)
				}
				if m := runnerCommand.Find(printed); m != nil {
					t.Errorf("the runner would take %q for a command in\n%s", m, out)
				}
				parses(t, f.Name, out)
				if check := inert[f.Name]; check != nil {
					check(t, out)
				}
			})
		}
	}
}

// ownCommands are the workflow commands without their beginnings, which are
// ours: two findings' worth of lines, whatever they say.
func ownCommands(t *testing.T, out []byte) []byte {
	t.Helper()
	lines := bytes.Split(bytes.TrimSuffix(out, []byte("\n")), []byte("\n"))
	if len(lines) != 3 {
		t.Errorf("%d commands for a finding and two problems:\n%s", len(lines), out)
	}
	for i, line := range lines {
		rest, ok := bytes.CutPrefix(line, []byte("::error "))
		if !ok {
			t.Errorf("not a command of ours: %s", line)
		}
		properties, _, _ := bytes.Cut(rest, []byte("::"))
		if n := bytes.Count(properties, []byte(",")); n > 5 || bytes.ContainsAny(properties, ":") {
			t.Errorf("the properties %q have been added to", properties)
		}
		lines[i] = rest
	}
	return bytes.Join(lines, []byte("\n"))
}

// parses asserts that a document is what its format says it is.
func parses(t *testing.T, format string, out []byte) {
	t.Helper()
	switch format {
	case "html", "policies-html":
		parsesHTML(t, out)
	case "json", "policies-json", "sarif", "gitlab", "rdjson":
		if !json.Valid(out) {
			t.Errorf("not JSON:\n%s", out)
		}
	case "rdjsonl":
		if bytes.Count(out, []byte("\n")) != 1 || !json.Valid(out) {
			t.Errorf("not one line of JSON:\n%s", out)
		}
	case "checkstyle", "junit":
		d := xml.NewDecoder(bytes.NewReader(out))
		names := map[string]bool{}
		for {
			token, err := d.Token()
			if errors.Is(err, io.EOF) {
				break
			}
			if err != nil {
				t.Fatalf("not XML: %v\n%s", err, out)
			}
			switch token := token.(type) {
			case xml.StartElement:
				names[token.Name.Local] = true
			case xml.Directive:
				t.Errorf("a directive: %s", token)
			}
		}
		if names["script"] || names["img"] {
			t.Errorf("foreign elements:\n%s", out)
		}
	}
}

// inert asserts what hosts make of the strings in a format, beyond its syntax.
var inert = map[string]func(t *testing.T, out []byte){
	"sarif":   noLinks,
	"rdjson":  noLinks,
	"rdjsonl": noLinks,
}

// noLinks: messages make no link, image or mention of Markdown.
func noLinks(t *testing.T, out []byte) {
	t.Helper()
	var document any
	if err := json.Unmarshal(out, &document); err != nil {
		t.Fatal(err)
	}
	for _, m := range messages(document) {
		if regexp.MustCompile(`(^|[^\\])[\[\]]`).MatchString(m) {
			t.Errorf("a link or an image in %q", m)
		}
	}
}

// messages are the messages within a JSON document.
func messages(v any) []string {
	var out []string
	switch v := v.(type) {
	case []any:
		for _, e := range v {
			out = append(out, messages(e)...)
		}
	case map[string]any:
		for name, e := range v {
			text, ok := e.(string)
			if m, isObject := e.(map[string]any); isObject && name == "message" {
				text, ok = m["text"].(string)
			}
			if ok && name == "message" {
				out = append(out, text)
			}
			out = append(out, messages(e)...)
		}
	}
	return out
}
