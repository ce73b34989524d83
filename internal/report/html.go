package report

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"html/template"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/corslint/corslint/internal/exchange"
	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/inventory"
	"github.com/corslint/corslint/internal/patch"
	"github.com/corslint/corslint/internal/rule"
)

// html and policiesHTML are pages for reviewers: one file that needs no network
// and runs no script.
var (
	html         = Format{Name: "html", About: "a page for reviewers, in one file", Write: writeHTML}
	policiesHTML = Format{Name: "html", About: "a page for reviewers, in one file", Write: writePoliciesHTML}
)

var (
	//go:embed page/page.css
	pageStyle string
	//go:embed page/page.html
	pageSource string
)

// A page is what the template shows. Its strings have been through Printable;
// the template escapes them for where they stand.
type page struct {
	Style         template.CSS
	Kind, Version string
	Module        string
	// Tone is the class of the verdict's colour, Advice what to do about it.
	Tone, Advice, Headline, Lede string
	Tiles                        []pageTile
	Problems                     []Problem
	Groups                       []pageGroup
	Policies                     []pagePolicy
	Rules                        []pageRule
	Suppressed                   []pageFinding
	Notes                        []string
}

type pageTile struct {
	Name, Value, Tone string
	Count             int
}

// pageGroup are the findings of a severity.
type pageGroup struct {
	Severity finding.Severity
	Title    string
	Findings []pageFinding
}

type pageFinding struct {
	ID, Rule, Message, Place, Function string
	Severity                           finding.Severity
	Code                               *pageCode
	Path                               []pageStep
	Exchange                           *pageExchange
	Fix                                *pageFix
	Mend                               template.HTML
	// Reason is why it is suppressed.
	Reason string
}

type pageStep struct {
	Message, Place string
	Code           *pageCode
}

// pageCode is an excerpt, of which More lines are left out.
type pageCode struct {
	Lines []pageLine
	More  string
}

// pageLine is a line in three parts, of which the second is marked.
type pageLine struct {
	Number                int
	Before, Marked, After string
}

type pageExchange struct {
	Story             string
	Request, Response []pageField
	Browser           string
}

// pageField is a header field; a line without a name is of the class Kind.
type pageField struct{ Kind, Name, Value string }

type pageFix struct {
	Message string
	Files   [][]pageDiffLine
}

type pageDiffLine struct{ Kind, Text string }

type pageRule struct {
	Name, Title string
	Text        template.HTML
}

type pagePolicy struct {
	Place, Function, Decides string
	Grants                   []pageGrant
}

type pageGrant struct {
	Origins                                    []pageWord
	Credentials, Vary                          pageWord
	Methods, Headers, Exposed, MaxAge, Unknown string
}

// pageWord is a word and a piece of source, with a class for what stands out.
type pageWord struct{ Class, Word, Value string }

// ContentSecurityPolicy allows the page its style and nothing else, should
// something of the analysed source get through as markup after all.
func (p *page) ContentSecurityPolicy() string {
	sum := sha256.Sum256([]byte(p.Style))
	return "default-src 'none'; style-src 'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'; base-uri 'none'; form-action 'none'"
}

func writeHTML(w io.Writer, r *Report, _ Options) error {
	p := newPage(r, "report")
	p.verdict(r)
	for _, s := range []finding.Severity{finding.High, finding.Medium, finding.Low} {
		p.addTile(severityTile(s), len(r.of(s)), s.String())
	}
	p.addTile("packages of "+strconv.Itoa(len(r.Packages))+" could concern CORS", r.Analysed, "")
	p.addTile("places decide CORS", len(r.Policies), "")
	p.addTile("could not be analysed", len(r.Problems), "high")
	p.addTile("suppressed by comments", len(r.Suppressed), "")
	if r.Known > 0 {
		p.addTile("known before", r.Known, "")
	}
	if r.Excluded > 0 {
		p.addTile("excluded by configuration", r.Excluded, "")
	}
	if err := p.addFindings(r); err != nil {
		return err
	}
	return p.write(w)
}

func writePoliciesHTML(w io.Writer, r *Report, _ Options) error {
	p := newPage(r, "policies")
	p.Advice, p.Tone = "Inventory", "low"
	p.Headline = Count(len(r.Policies), "place") + " " + agree(len(r.Policies), "decides", "decide") + " CORS"
	p.Lede = "This is what the source says each of them allows. It is no judgement: corslint ./... makes one."
	if len(r.Problems) > 0 {
		p.Advice, p.Tone = "Incomplete", "high"
		p.Lede = incomplete(r) + " " + p.Lede
	}
	var anybody, credentials, unknown int
	for _, e := range r.Policies {
		var has struct{ anybody, credentials, unknown bool }
		for _, g := range e.Grants {
			has.anybody = has.anybody || slices.ContainsFunc(g.Origins, everybody)
			has.credentials = has.credentials || g.Credentials == "yes"
			has.unknown = has.unknown || len(g.Unknown) > 0 || slices.ContainsFunc(g.Origins, func(o inventory.Origins) bool { return o.Kind == inventory.Unknown })
		}
		anybody += one(has.anybody)
		credentials += one(has.credentials)
		unknown += one(has.unknown)
	}
	p.addTile("allow every origin", anybody, "")
	p.addTile("allow credentials", credentials, "")
	p.addTile("leave something open", unknown, "medium")
	p.addTile("could not be analysed", len(r.Problems), "high")
	return p.write(w)
}

func one(b bool) int {
	if b {
		return 1
	}
	return 0
}

func everybody(o inventory.Origins) bool { return o.Kind == inventory.Any || o.Kind == inventory.Star }

// newPage has what all pages show.
func newPage(r *Report, kind string) *page {
	p := &page{Style: template.CSS(pageStyle), Kind: kind, Version: r.Version, Module: Printable(r.Module)}
	for _, problem := range r.Problems {
		p.Problems = append(p.Problems, Problem{Printable(problem.Package), Printable(problem.Message)})
	}
	for _, e := range r.Policies {
		p.Policies = append(p.Policies, pagePolicyOf(e))
	}
	for _, n := range r.Notes {
		p.Notes = append(p.Notes, Printable(n))
	}
	return p
}

func (p *page) addTile(name string, n int, tone string) {
	p.Tiles = append(p.Tiles, pageTile{name, strconv.Itoa(n), tone, n})
}

func (p *page) write(w io.Writer) error {
	// Not at the start of the program: vet tools start hundreds of times.
	t, err := template.New("").Parse(pageSource)
	if err != nil {
		return err
	}
	var b bytes.Buffer
	if err := t.ExecuteTemplate(&b, "page", p); err != nil {
		return err
	}
	_, err = w.Write(inertXML(b.Bytes()))
	return err
}

// of are the findings of a severity.
func (r *Report) of(s finding.Severity) []finding.Finding {
	return slices.DeleteFunc(slices.Clone(r.Findings), func(f finding.Finding) bool { return f.Severity != s })
}

func severityTile(s finding.Severity) string {
	switch s {
	case finding.High:
		return "high: stops the merge"
	case finding.Medium:
		return "medium: before release"
	}
	return "low: worth a change"
}

// verdict is what the first screen says.
func (p *page) verdict(r *Report) {
	high, medium := len(r.of(finding.High)), len(r.of(finding.Medium))
	switch {
	case high > 0:
		p.Tone, p.Advice = "high", "Stop the merge"
	case len(r.Problems) > 0:
		p.Tone, p.Advice = "high", "Incomplete"
	case medium > 0:
		p.Tone, p.Advice = "medium", "Mend before release"
	case len(r.Findings) > 0:
		p.Tone, p.Advice = "low", "Worth a change"
	default:
		p.Advice = "Nothing to report"
	}
	p.Headline = Count(len(r.Findings), "finding")
	switch {
	case len(r.Findings) == 0:
		p.Headline = "No findings"
		p.Lede = "No experiment showed a response that the wrong page can read, or the right one cannot."
	case high > 0:
		p.Headline += fmt.Sprintf(", %d high", high)
		p.Lede = "Pages that nobody meant to trust get through. Each finding shows the request, the answer and what the browser does with it."
	default:
		p.Lede = "Each finding shows the request, the answer and what the browser does with it."
	}
	if len(r.Problems) > 0 {
		p.Lede = incomplete(r) + " " + p.Lede
	}
}

func incomplete(r *Report) string {
	return "Not everything could be analysed (" + Count(len(r.Problems), "problem") + "): there may be more."
}

// Count is a number of things in words.
func Count(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}

func agree(n int, singular, plural string) string {
	if n == 1 {
		return singular
	}
	return plural
}

func (p *page) addFindings(r *Report) error {
	rendered, err := renderedRules()
	if err != nil {
		return err
	}
	src := newSource(r)
	titles := map[finding.Severity]string{
		finding.High: "Stops the merge", finding.Medium: "To be mended before release", finding.Low: "Worth a change",
	}
	named := map[string]bool{}
	n := 0
	for _, s := range []finding.Severity{finding.High, finding.Medium, finding.Low} {
		g := pageGroup{Severity: s, Title: titles[s]}
		for _, f := range r.of(s) {
			shown := pageFindingOf(r, src, rendered, f)
			n++
			shown.ID = "finding-" + strconv.Itoa(n)
			g.Findings = append(g.Findings, shown)
			named[f.Rule] = true
		}
		if len(g.Findings) > 0 {
			p.Groups = append(p.Groups, g)
		}
	}
	for _, f := range r.Suppressed {
		p.Suppressed = append(p.Suppressed, pageFinding{
			Rule: f.Rule, Message: Printable(f.Message), Place: shownPlace(f.Place), Severity: f.Severity, Reason: cmp.Or(Printable(f.Reason), "none given"),
		})
	}
	for _, rl := range rule.All {
		if !named[rl.Name] {
			continue
		}
		p.Rules = append(p.Rules, pageRule{rl.Name, rl.Doc.Title, rendered[rl.Name].Page})
	}
	return nil
}

func shownPlace(p finding.Place) string {
	return fmt.Sprintf("%s:%d:%d", Printable(p.File), p.Line, p.Column)
}

// around is how many lines are shown before and after the marked ones.
const around = 3

func pageFindingOf(r *Report, src *source, rendered map[string]renderedRule, f finding.Finding) pageFinding {
	shown := pageFinding{
		Rule: f.Rule, Message: Printable(f.Message), Place: shownPlace(f.Place), Function: Printable(f.Function), Severity: f.Severity,
		Code: src.excerpt(f.Place, around),
	}
	for _, e := range f.Evidence {
		shown.Path = append(shown.Path, pageStep{Printable(e.Message), shownPlace(e.Place), src.excerpt(e.Place, 0)})
	}
	if f.Witness != nil {
		shown.Exchange = pageExchangeOf(f.Witness)
	}
	shown.Fix = pageFixOf(r, f.Fix)
	if i, ok := adviceFor(r, f); ok {
		shown.Mend = rendered[f.Rule].Mend[i]
	}
	return shown
}

func pageExchangeOf(w *finding.Witness) *pageExchange {
	x := exchange.Of(w)
	shown := &pageExchange{
		Story:   "A page at " + Printable(w.Origin) + " has the browser send this, and the program answers:",
		Request: []pageField{{"start", "", Printable(x.Method)}},
		Browser: Printable(x.Browser),
	}
	if w.Origin == "null" {
		shown.Story = "A page without an origin of its own, such as a sandboxed frame, has the browser send this, and the program answers:"
	}
	if w.Setting != "" {
		shown.Story = "Where the configured value is " + Printable(w.Setting) + ": " + shown.Story
	}
	for _, f := range x.Request {
		shown.Request = append(shown.Request, pageField{"", f.Name, Printable(f.Value)})
	}
	switch {
	case x.Status != 0:
		shown.Response = []pageField{{"start", "", strconv.Itoa(x.Status)}}
	case w.Upgrade:
		shown.Response = []pageField{{"start", "", "101 Switching Protocols"}} // RFC 6455 section 4.2.2
	default:
		shown.Response = []pageField{{"start", "", "The response"}}
	}
	for _, f := range x.Response {
		shown.Response = append(shown.Response, pageField{"", Printable(f.Name), Printable(f.Value)})
	}
	for _, name := range x.Unknown {
		shown.Response = append(shown.Response, pageField{"note", "", Printable(name) + " may say something else"})
	}
	return shown
}

// pageFixOf is a fix as a diff, nil if there is none, or if the files are no
// longer what they were.
func pageFixOf(r *Report, f *finding.Fix) *pageFix {
	if f == nil || r.Read == nil {
		return nil
	}
	plan, err := patch.Make([]*finding.Fix{f}, r.Read)
	if err != nil {
		return nil
	}
	shown := &pageFix{Message: Printable(f.Message)}
	for _, file := range plan.Files {
		var lines []pageDiffLine
		for line := range strings.Lines(string(file.Diff(Printable(file.Name)))) {
			line = strings.TrimSuffix(line, "\n")
			switch {
			case strings.HasPrefix(line, "diff "):
			case strings.HasPrefix(line, "--- "), strings.HasPrefix(line, "+++ "), strings.HasPrefix(line, "@@"):
				lines = append(lines, pageDiffLine{"hunk", printableCode(line)})
			case strings.HasPrefix(line, "+"):
				lines = append(lines, pageDiffLine{"add", printableCode(line)})
			case strings.HasPrefix(line, "-"):
				lines = append(lines, pageDiffLine{"del", printableCode(line)})
			default:
				lines = append(lines, pageDiffLine{"", printableCode(line)})
			}
		}
		shown.Files = append(shown.Files, lines)
	}
	return shown
}

// adviceFor is which of the texts of a rule's Doc.Mend says how to mend a finding: that
// on the library which decides at its place if there is one, else the first, by hand.
func adviceFor(r *Report, f finding.Finding) (index int, ok bool) {
	rl, ok := rule.Lookup(f.Rule)
	if !ok || len(rl.Doc.Mend) == 0 {
		return 0, false
	}
	for _, e := range r.Policies {
		if e.Library == "" || e.File != f.File || f.Line < e.Line || e.EndLine < f.Line {
			continue
		}
		for i, a := range rl.Doc.Mend {
			if e.Library == a.With || strings.HasPrefix(e.Library, a.With+"/") {
				return i, true
			}
		}
	}
	return 0, true
}

// maxExcerpt bounds the lines of an excerpt, maxShown the characters of each of
// a line's three parts: there is generated code with megabytes in a line.
const (
	maxExcerpt = 16
	maxShown   = 400
)

// excerpt are the lines of a place and those around it, nil if they can't be
// read.
func (s *source) excerpt(p finding.Place, around int) *pageCode {
	var code pageCode
	end := max(p.EndLine, p.Line)
	for n := max(1, p.Line-around); n <= end+around; n++ {
		line, ok := s.line(p.File, n)
		if !ok {
			break
		}
		if len(code.Lines) == maxExcerpt {
			code.More = Count(end+around-n+1, "line")
			break
		}
		from, to := 0, len(line)
		if n == p.Line {
			from = p.Column - 1
		}
		if n == end {
			to = p.EndColumn - 1
		}
		if n < p.Line || n > end {
			from, to = len(line), len(line)
		}
		from = max(0, min(from, len(line)))
		to = max(from, min(to, len(line)))
		if n > p.Line && n <= end { // of the indentation of further lines nothing is marked
			from = max(from, min(to, len(line)-len(bytes.TrimLeft(line, "\t "))))
		}
		code.Lines = append(code.Lines, pageLine{n, last(line[:from]), first(line[from:to]), first(line[to:])})
	}
	if len(code.Lines) == 0 {
		return nil
	}
	if n := len(code.Lines) - 1; code.More == "" && code.Lines[n].Number > end && code.Lines[n].After == "" {
		code.Lines = code.Lines[:n]
	}
	code.outdent()
	return &code
}

// outdent removes the blanks that all lines begin with.
func (c *pageCode) outdent() {
	indent := -1
	for _, l := range c.Lines {
		text := l.Before
		if l.Before == "" && l.Marked == "" {
			text = l.After
		}
		blanks := len(text) - len(strings.TrimLeft(text, " "))
		switch {
		case text == "" && l.Marked == "":
		case indent < 0 || blanks < indent:
			indent = blanks
		}
	}
	for i := range c.Lines {
		l := &c.Lines[i]
		if l.Before == "" && l.Marked == "" {
			l.After = l.After[min(max(indent, 0), len(l.After)):]
		} else {
			l.Before = l.Before[min(max(indent, 0), len(l.Before)):]
		}
	}
}

func first(line []byte) string {
	if len(line) <= maxShown {
		return printableCode(string(line))
	}
	return printableCode(strings.ToValidUTF8(string(line[:maxShown]), "")) + "…"
}

func last(line []byte) string {
	if len(line) <= maxShown {
		return printableCode(string(line))
	}
	return "…" + printableCode(strings.ToValidUTF8(string(line[len(line)-maxShown:]), ""))
}

// printableCode is Printable for source: tabs are blanks.
func printableCode(s string) string { return Printable(strings.ReplaceAll(s, "\t", "    ")) }

func pagePolicyOf(e inventory.Entry) pagePolicy {
	shown := pagePolicy{Place: shownPlace(e.Place), Function: Printable(e.Function), Decides: string(e.Kind)}
	if e.Library != "" {
		shown.Decides += ", by " + Printable(e.Library)
	}
	if e.Development {
		shown.Decides += ", for development"
	}
	for _, g := range e.Grants {
		shown.Grants = append(shown.Grants, pageGrantOf(g))
	}
	if len(e.Grants) == 0 {
		shown.Grants = []pageGrant{{Origins: []pageWord{{Word: "nobody"}}, Credentials: pageWord{Word: "no"}, Vary: pageWord{Word: "not needed"}}}
	}
	return shown
}

func pageGrantOf(g inventory.Grant) pageGrant {
	join := func(names []string) string { return Printable(strings.Join(names, ", ")) }
	shown := pageGrant{
		Credentials: answerWord(g.Credentials), Vary: answerWord(g.Vary),
		Methods: join(g.Methods), Headers: join(g.Headers), Exposed: join(g.Exposed), MaxAge: Printable(g.MaxAge), Unknown: join(g.Unknown),
	}
	for _, o := range g.Origins {
		shown.Origins = append(shown.Origins, originWord(o, g.Credentials == "yes"))
	}
	if len(g.Origins) == 0 {
		shown.Origins = []pageWord{{Class: "none", Word: "decided elsewhere"}}
	}
	if g.Path != "" {
		shown.Origins = append(shown.Origins, pageWord{Class: "sub", Word: "for", Value: Printable(g.Path)})
	}
	return shown
}

// originWord is a description of origins; those stand out of which anybody can
// be one.
func originWord(o inventory.Origins, credentials bool) pageWord {
	w := pageWord{Value: Printable(o.Value)}
	switch o.Kind {
	case inventory.Any, inventory.Null, inventory.Chosen:
		if w.Class = "open"; credentials {
			w.Class = "stern"
		}
	case inventory.Star, inventory.Unknown: // * gives no credentials (CORS check step 4)
		w.Class = "open"
	}
	switch o.Kind {
	case inventory.Star:
		w.Word, w.Value = "every origin:", "*"
	case inventory.Any:
		w.Word = "every origin, echoed"
	case inventory.Null:
		w.Word, w.Value = "opaque origins:", "null"
	case inventory.Pattern:
		w.Word = "if"
	case inventory.Configured:
		w.Word = "configured by"
	case inventory.Chosen:
		w.Word = "chosen by the page:"
	case inventory.Unknown:
		w.Word = "not known"
	}
	return w
}

func answerWord(answer string) pageWord {
	w := pageWord{Word: answer}
	switch answer {
	case "unknown":
		w.Class, w.Word = "open", "not known"
	case "not needed":
		w.Class = "none"
	}
	return w
}

// renderedRule is what the documentation says of a rule, as HTML.
type renderedRule struct {
	// Page is the rule's page without its title, its headings below those of the
	// report; Mend are the texts of Doc.Mend.
	Page template.HTML
	Mend []template.HTML
}

// rulesSource is made of Markdown by TestRenderedRules. A renderer would have tables
// of its own made at each start of the vet tool, once for each package of a build.
//
//go:embed page/rules.json
var rulesSource []byte

// renderedRules are the rules by name.
func renderedRules() (map[string]renderedRule, error) {
	var rules map[string]renderedRule
	if err := json.Unmarshal(rulesSource, &rules); err != nil {
		return nil, fmt.Errorf("reading the documentation of the rules: %w", err)
	}
	return rules, nil
}
