package report

import (
	"fmt"
	"io"
	"net/url"
	"path"
	"path/filepath"
	"regexp"
	"strings"
	"sync"

	"github.com/corslint/corslint/internal/exchange"
	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/rule"
)

// sarif is SARIF 2.1.0, made for GitHub code scanning and valid for everybody:
// https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html,
// https://docs.github.com/code-security/reference/code-scanning/sarif-files/sarif-support.
// GitHub takes suppressed results for open ones, so they are written on request
// only.
var sarif = Format{Name: "sarif", About: "SARIF 2.1.0, for GitHub code scanning", Write: writeSARIF}

// The types are the part of the standard that is used here, in its order and
// with its names. go-sarif was considered: it writes an empty list or -1 for
// everything that is absent, and brings a JSON schema validator into the binary.
type (
	sarifLog struct {
		Schema  string     `json:"$schema"`
		Version string     `json:"version"`
		Runs    []sarifRun `json:"runs"`
	}
	sarifRun struct {
		Tool        sarifTool                `json:"tool"`
		Invocations []sarifInvocation        `json:"invocations"`
		Automation  sarifAutomation          `json:"automationDetails"`
		Bases       map[string]sarifArtifact `json:"originalUriBaseIds"`
		ColumnKind  string                   `json:"columnKind"`
		Results     []sarifResult            `json:"results"`
	}
	sarifTool struct {
		Driver sarifDriver `json:"driver"`
	}
	sarifDriver struct {
		Name            string      `json:"name"`
		Version         string      `json:"version,omitempty"`
		SemanticVersion string      `json:"semanticVersion,omitempty"`
		InformationURI  string      `json:"informationUri"`
		Rules           []sarifRule `json:"rules"`
	}
	sarifRule struct {
		ID               string              `json:"id"`
		Name             string              `json:"name"`
		ShortDescription sarifText           `json:"shortDescription"`
		FullDescription  sarifText           `json:"fullDescription"`
		Help             sarifText           `json:"help"`
		HelpURI          string              `json:"helpUri"`
		Default          sarifConfiguration  `json:"defaultConfiguration"`
		Properties       sarifRuleProperties `json:"properties"`
	}
	sarifText struct {
		Text     string `json:"text"`
		Markdown string `json:"markdown,omitempty"`
	}
	sarifConfiguration struct {
		Enabled bool   `json:"enabled"`
		Level   string `json:"level"`
	}
	// sarifRuleProperties are what GitHub sorts alerts by.
	sarifRuleProperties struct {
		Tags             []string `json:"tags"`
		Precision        string   `json:"precision"`
		SecuritySeverity string   `json:"security-severity,omitempty"`
		ProblemSeverity  string   `json:"problem.severity,omitempty"`
	}
	sarifInvocation struct {
		Successful    bool                `json:"executionSuccessful"`
		Notifications []sarifNotification `json:"toolExecutionNotifications,omitempty"`
	}
	sarifNotification struct {
		Level   string    `json:"level"`
		Message sarifText `json:"message"`
	}
	sarifAutomation struct {
		ID string `json:"id"`
	}
	sarifResult struct {
		RuleID       string             `json:"ruleId"`
		RuleIndex    int                `json:"ruleIndex"`
		Level        string             `json:"level"`
		Message      sarifText          `json:"message"`
		Locations    []sarifLocation    `json:"locations"`
		Fingerprints map[string]string  `json:"partialFingerprints"`
		CodeFlows    []sarifCodeFlow    `json:"codeFlows,omitempty"`
		Request      *sarifRequest      `json:"webRequest,omitempty"`
		Response     *sarifResponse     `json:"webResponse,omitempty"`
		Suppressions []sarifSuppression `json:"suppressions,omitempty"`
		Fixes        []sarifFix         `json:"fixes,omitempty"`
	}
	sarifFix struct {
		Description sarifText     `json:"description"`
		Changes     []sarifChange `json:"artifactChanges"`
	}
	sarifChange struct {
		Artifact     sarifArtifact      `json:"artifactLocation"`
		Replacements []sarifReplacement `json:"replacements"`
	}
	sarifReplacement struct {
		Deleted  sarifRegion `json:"deletedRegion"`
		Inserted sarifText   `json:"insertedContent"`
	}
	sarifLocation struct {
		Physical sarifPhysical  `json:"physicalLocation"`
		Logical  []sarifLogical `json:"logicalLocations,omitempty"`
		Message  *sarifText     `json:"message,omitempty"`
	}
	sarifPhysical struct {
		Artifact sarifArtifact `json:"artifactLocation"`
		Region   sarifRegion   `json:"region"`
	}
	sarifArtifact struct {
		URI         string     `json:"uri,omitempty"`
		Base        string     `json:"uriBaseId,omitempty"`
		Description *sarifText `json:"description,omitempty"`
	}
	sarifRegion struct {
		StartLine   int `json:"startLine"`
		StartColumn int `json:"startColumn"`
		EndLine     int `json:"endLine"`
		EndColumn   int `json:"endColumn"`
	}
	sarifLogical struct {
		Name string `json:"fullyQualifiedName"`
		Kind string `json:"kind"`
	}
	sarifCodeFlow struct {
		ThreadFlows []sarifThreadFlow `json:"threadFlows"`
	}
	sarifThreadFlow struct {
		Locations []sarifFlowLocation `json:"locations"`
	}
	sarifFlowLocation struct {
		Location sarifLocation `json:"location"`
	}
	sarifRequest struct {
		Method  string            `json:"method"`
		Headers map[string]string `json:"headers"`
	}
	sarifResponse struct {
		Status  int               `json:"statusCode,omitempty"`
		Headers map[string]string `json:"headers"`
	}
	sarifSuppression struct {
		Kind          string `json:"kind"`
		Justification string `json:"justification,omitempty"`
	}
)

// What GitHub accepts:
// https://docs.github.com/code-security/reference/code-scanning/sarif-files/sarif-limits.
const (
	sarifMaxResults   = 25000
	sarifMaxLocations = 1000
	sarifMaxText      = 1024
)

const sarifSchema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

// sarifFingerprint names finding.Finding.Fingerprint.
const sarifFingerprint = "corslint/v1"

// sarifRoot is the base of relative names, by the name that GitHub gives it.
// Where it lies is the reader's affair.
const sarifRoot = "%SRCROOT%"

var (
	semanticVersion = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^\d+\.\d+\.\d+([-+][0-9A-Za-z.+-]+)?$`) })
	weakness        = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`^https://cwe\.mitre\.org/data/definitions/(\d+)\.html$`)
	})
)

var (
	sarifLevels = map[finding.Severity]string{finding.High: "error", finding.Medium: "warning", finding.Low: "note"}
	// sarifScores are in GitHub's ranges high, medium and low.
	sarifScores   = map[finding.Severity]string{finding.High: "8.0", finding.Medium: "5.5", finding.Low: "3.0"}
	sarifProblems = map[finding.Severity]string{finding.High: "error", finding.Medium: "warning", finding.Low: "recommendation"}
)

func writeSARIF(w io.Writer, r *Report, o Options) error {
	src := newSource(r)
	index := map[string]int{}
	driver := sarifDriver{Name: "corslint", Version: r.Version, SemanticVersion: semantic(r.Version), InformationURI: homepage}
	for i, rl := range rule.All {
		index[rl.Name] = i
		driver.Rules = append(driver.Rules, sarifRuleOf(rl))
	}
	run := sarifRun{
		Tool:       sarifTool{driver},
		Automation: sarifAutomation{path.Join("corslint", r.Module) + "/"},
		Bases:      map[string]sarifArtifact{sarifRoot: {Description: &sarifText{Text: "The root of the repository."}}},
		ColumnKind: "utf16CodeUnits",
		Results:    []sarifResult{}, // GitHub wants a list, not null
	}
	for _, f := range r.Findings {
		run.Results = append(run.Results, sarifResultOf(r, src, f, index))
	}
	if o.Suppressed {
		for _, f := range r.Suppressed {
			result := sarifResultOf(r, src, f.Finding, index)
			result.Suppressions = []sarifSuppression{{Kind: "inSource", Justification: Printable(f.Reason)}}
			run.Results = append(run.Results, result)
		}
	}
	run.Invocations = []sarifInvocation{sarifInvocationOf(r)}
	run.limit(sarifMaxResults)
	return encodeJSON(w, sarifLog{sarifSchema, "2.1.0", []sarifRun{run}})
}

// limit cuts the results to what GitHub accepts, and says so.
func (run *sarifRun) limit(most int) {
	n := len(run.Results)
	if n <= most {
		return
	}
	run.Results = run.Results[:most]
	v := &run.Invocations[0]
	v.Notifications = append(v.Notifications, sarifNotification{"warning", sarifText{
		Text: fmt.Sprintf("%d further findings are left out: GitHub accepts %d", n-most, most),
	}})
}

// semantic is a version as semantic versioning has it, "" if it is none.
func semantic(version string) string {
	s, ok := strings.CutPrefix(version, "v")
	if !ok || !semanticVersion().MatchString(s) {
		return ""
	}
	return s
}

func sarifRuleOf(r *rule.Rule) sarifRule {
	s := sarifRule{
		ID:               r.Name,
		Name:             camelCase(r.Name),
		ShortDescription: sarifText{Text: clip(r.Doc.Title + ".")},
		FullDescription:  sarifText{Text: clip(paragraphs(r.Doc.Text)[0])},
		Help:             sarifText{Text: helpText(r), Markdown: helpMarkdown(r)},
		HelpURI:          rule.URL(r.Name),
		Default:          sarifConfiguration{Enabled: r.Tier != rule.Audit, Level: sarifLevels[r.Severity]},
		Properties:       sarifRuleProperties{Tags: []string{"cors"}, Precision: "very-high"},
	}
	p := &s.Properties
	switch r.Tier {
	case rule.Security:
		p.Tags = append(p.Tags, "security")
		p.SecuritySeverity = sarifScores[r.Severity]
	case rule.Correctness:
		p.Tags = append(p.Tags, "correctness")
		p.ProblemSeverity = sarifProblems[r.Severity]
	case rule.Audit:
		p.Tags = append(p.Tags, "audit")
		p.ProblemSeverity = sarifProblems[r.Severity]
		p.Precision = "medium" // to be looked at, not to be fixed
	}
	for _, ref := range r.Doc.References {
		if m := weakness().FindStringSubmatch(ref); m != nil {
			p.Tags = append(p.Tags, "external/cwe/cwe-"+m[1]) // as CodeQL writes it
		}
	}
	return s
}

// camelCase is a rule's name as SARIF wants names: other than the identifier.
func camelCase(name string) string {
	var b strings.Builder
	for _, word := range strings.Split(name, "-") {
		b.WriteString(strings.ToUpper(word[:1]) + word[1:])
	}
	return b.String()
}

// clip cuts a text to what GitHub accepts.
func clip(s string) string {
	if len(s) <= sarifMaxText {
		return s
	}
	cut := strings.ToValidUTF8(s[:sarifMaxText-len("…")], "")
	return cut + "…"
}

// paragraphs are the paragraphs of a documentation text, each on one line:
// GitHub takes every line break for a hard one.
func paragraphs(text string) []string {
	var out []string
	for _, p := range strings.Split(strings.TrimSpace(text), "\n\n") {
		out = append(out, strings.Join(strings.Fields(p), " "))
	}
	return out
}

const suppressing = "Where this is meant, say why above the line: //corslint:ignore %s the reason"

func helpText(r *rule.Rule) string {
	return fmt.Sprintf("%s.\n\n%s\n\nBad:\n\n%s\nGood:\n\n%s\n%s\n\n%s\n",
		r.Doc.Title, strings.Join(paragraphs(r.Doc.Text), "\n\n"), r.Bad(), r.Good(),
		fmt.Sprintf(suppressing, r.Name), strings.Join(r.Doc.References, "\n"))
}

func helpMarkdown(r *rule.Rule) string {
	var refs strings.Builder
	for _, ref := range r.Doc.References {
		fmt.Fprintf(&refs, "- <%s>\n", ref)
	}
	return fmt.Sprintf("# %s\n\n%s\n\n## Bad\n\n```go\n%s```\n\n## Good\n\n```go\n%s```\n\n%s\n\n## References\n\n%s",
		r.Doc.Title, strings.Join(paragraphs(r.Doc.Text), "\n\n"), r.Bad(), r.Good(),
		fmt.Sprintf(strings.Replace(suppressing, ": ", ": `", 1)+"`", r.Name), refs.String())
}

func sarifInvocationOf(r *Report) sarifInvocation {
	v := sarifInvocation{Successful: len(r.Problems) == 0}
	for _, p := range r.Problems {
		v.Notifications = append(v.Notifications, sarifNotification{"error", sarifMessage("not analysed: " + p.line())})
	}
	return v
}

func sarifResultOf(r *Report, src *source, f finding.Finding, index map[string]int) sarifResult {
	result := sarifResult{
		RuleID:       f.Rule,
		RuleIndex:    index[f.Rule],
		Level:        sarifLevels[f.Severity],
		Message:      sarifMessage(f.Message),
		Locations:    []sarifLocation{sarifLocationOf(r, src, f.Place)},
		Fingerprints: map[string]string{sarifFingerprint: f.Fingerprint},
		CodeFlows:    sarifFlow(r, src, f),
		Fixes:        sarifFixes(r, src, f.Fix),
	}
	if name := strings.Trim(f.Package+"."+f.Function, "."); name != "" {
		result.Locations[0].Logical = []sarifLogical{{Printable(name), "function"}}
	}
	if hash := src.hash(f.File, f.Line); hash != "" {
		result.Fingerprints["primaryLocationLineHash"] = hash
	}
	if f.Witness != nil {
		x := exchange.Of(f.Witness)
		result.Request = &sarifRequest{x.Method, sarifHeaders(x.Request)}
		result.Response = &sarifResponse{x.Status, sarifHeaders(x.Response)}
	}
	return result
}

func sarifHeaders(fields []exchange.Field) map[string]string {
	headers := map[string]string{}
	for _, f := range fields {
		headers[f.Name] = f.Value
	}
	return headers
}

// sarifFlow is the way from where the Origin is read to where it is answered.
func sarifFlow(r *Report, src *source, f finding.Finding) []sarifCodeFlow {
	var steps []sarifFlowLocation
	step := func(p finding.Place, message string) {
		l := sarifLocationOf(r, src, p)
		text := sarifMessage(message)
		l.Message = &text
		steps = append(steps, sarifFlowLocation{l})
	}
	for _, e := range f.Evidence[:min(len(f.Evidence), sarifMaxLocations-1)] {
		if e.File != f.File || e.Line != f.Line || e.Column != f.Column {
			step(e.Place, e.Message)
		}
	}
	if len(steps) == 0 {
		return nil
	}
	step(f.Place, f.Message)
	return []sarifCodeFlow{{[]sarifThreadFlow{{steps}}}}
}

// sarifFixes is the fix as the one proposal that there is. A region of no
// length is an insertion (SARIF section 3.57.3).
func sarifFixes(r *Report, src *source, f *finding.Fix) []sarifFix {
	if f == nil {
		return nil
	}
	fix := sarifFix{Description: sarifMessage(f.Message)}
	index := map[string]int{}
	for _, e := range f.Edits {
		i, ok := index[e.File]
		if !ok {
			i = len(fix.Changes)
			index[e.File] = i
			fix.Changes = append(fix.Changes, sarifChange{Artifact: sarifArtifactOf(r, e.File)})
		}
		fix.Changes[i].Replacements = append(fix.Changes[i].Replacements, sarifReplacement{sarifRegionOf(src, e.Place), sarifText{Text: e.New}})
	}
	return []sarifFix{fix}
}

func sarifLocationOf(r *Report, src *source, p finding.Place) sarifLocation {
	return sarifLocation{Physical: sarifPhysical{Artifact: sarifArtifactOf(r, p.File), Region: sarifRegionOf(src, p)}}
}

func sarifRegionOf(src *source, p finding.Place) sarifRegion {
	return sarifRegion{
		p.Line, src.column(p.File, p.Line, p.Column),
		p.EndLine, src.column(p.File, p.EndLine, p.EndColumn),
	}
}

func sarifArtifactOf(r *Report, file string) sarifArtifact {
	name := r.inRepository(file)
	if path.IsAbs(name) || filepath.IsAbs(name) {
		u := url.URL{Scheme: "file", Path: "/" + strings.TrimPrefix(name, "/")}
		return sarifArtifact{URI: u.String()}
	}
	u := url.URL{Path: name}
	return sarifArtifact{URI: u.String(), Base: sarifRoot}
}

// sarifMessage is a plain text message, in which brackets would make a link
// (SARIF section 3.11.6).
func sarifMessage(s string) sarifText {
	return sarifText{Text: strings.NewReplacer(`\`, `\\`, "[", `\[`, "]", `\]`).Replace(Printable(s))}
}
