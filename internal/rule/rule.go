// Package rule holds the rules: experiments on policies, one file each. A rule
// knows CORS and nothing of Go.
package rule

import (
	"embed"
	"fmt"
	"strings"

	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/policy"
)

// All are the rules in order of strength: of several that speak of one Cause
// at one place, the first reports.
var All = []*Rule{
	reflectedOriginCredentials,
	failOpenOriginCheck,
	weakOriginCheck,
	nullOrigin,
	insecureOrigin,
	wildcardCredentials,
	reflectedOrigin,
	missingVaryOrigin,
	websocketAnyOrigin,
	crossOriginProtection,
	emptyRequestURL,
	lateMiddleware,
	misspelledHeader,
	lateHeader,
	duplicateAllowOrigin,
	invalidAllowOrigin,
	invalidAllowCredentials,
	literalWildcard,
	brokenPreflight,
	ineffectiveName,
	invalidMaxAge,
	localhostCredentials,
	configOrigins,
	publicWildcard,
	overwrittenVary,
	reflectedRequestHeaders,
	authBeforeCORS,
	errorPathWithoutHeaders,
	privateNetwork,
	forbiddenName,
	rejectedConfig,
	IneffectiveSuppression,
}

// Names are the names of all rules.
func Names() []string {
	var names []string
	for _, r := range All {
		names = append(names, r.Name)
	}
	return names
}

// Tier says when a rule runs.
type Tier uint8

const (
	// Security rules are about who may read a response, Correctness rules
	// about what a browser refuses. Both are on by default.
	Security Tier = iota
	Correctness
	// Audit rules run on request.
	Audit
)

func (t Tier) String() string {
	switch t {
	case Correctness:
		return "correctness"
	case Audit:
		return "audit"
	}
	return "security"
}

// Cause groups the rules that speak of the same defect.
type Cause uint8

const (
	// Trust: who may read the response, or open a WebSocket.
	Trust Cause = iota
	// Cache: what caches are told.
	Cache
	// Own: a defect of its own kind.
	Own
)

// Doc is a rule's documentation, from which its page, its help text in every
// format and `corslint explain` are made. Its examples are files: see Rule.Bad.
type Doc struct {
	// Title is one line, without a final stop.
	Title string
	// Text says what the rule means, in Markdown.
	Text string
	// Fine says when a finding is no defect, or that it always is, in Markdown.
	Fine string
	// Mend says how to mend it, the way without a library first.
	Mend []Advice
	// References are URLs of the standard, RFCs and CWE entries.
	References []string
}

// Rule is one rule of the catalogue.
type Rule struct {
	// Name is the stable identifier, as in suppression comments.
	Name string
	Doc  Doc
	// Severity is the usual severity; a verdict may state another.
	Severity finding.Severity
	Tier     Tier
	Cause    Cause
	// check experiments on one answer that allows an origin, or accepts a
	// handshake, or on a policy without answers. It is nil if the trial gives
	// the rule nothing to report.
	check func(t *trial) *verdict
	// inspect looks at whatever one answer sends, whether it allows an origin or
	// not. A rule has one of check and inspect.
	inspect func(t *trial) []verdict
}

// A verdict is what a rule has to say about a trial.
type verdict struct {
	severity finding.Severity
	message  string
	witness  *finding.Witness
	// site is the place; nil means where the answer says which origin is
	// allowed, or else the policy's.
	site *policy.Site
	// remedies remove the defect together; nil where no change is certain to.
	remedies []finding.Remedy
}

// verdicts are what r has to say about t.
func (r *Rule) verdicts(t *trial) []verdict {
	if r.inspect != nil {
		return r.inspect(t)
	}
	if !t.allows {
		return nil
	}
	if v := r.check(t); v != nil {
		return []verdict{*v}
	}
	return nil
}

//go:embed testdata/examples testdata/libraries
var examples embed.FS

// Bad is a complete Go file in which the rule reports, Good its right twin.
// The tests of this package analyse and run both; those that need a library
// are run by the conformance tests.
func (r *Rule) Bad() string { return r.example("bad") }

// Good is the right twin of Bad.
func (r *Rule) Good() string { return r.example("good") }

func (r *Rule) example(kind string) string {
	file := strings.ReplaceAll(r.Name, "-", "") + "/" + kind + "/" + kind + ".go"
	src, err := examples.ReadFile("testdata/examples/" + file)
	if err != nil {
		src, err = examples.ReadFile("testdata/libraries/" + file)
	}
	if err != nil {
		return fmt.Sprintf("// %v\n", err)
	}
	return string(src)
}

// Lookup finds a rule by name.
func Lookup(name string) (*Rule, bool) {
	for _, r := range All {
		if r.Name == name {
			return r, true
		}
	}
	return nil, false
}

// URL is where the rule's page is.
func URL(name string) string {
	return "https://github.com/corslint/corslint/blob/main/docs/rules/" + name + ".md"
}

const (
	fetchProtocol = "https://fetch.spec.whatwg.org/#http-cors-protocol"
	fetchCheck    = "https://fetch.spec.whatwg.org/#cors-check"
	fetchHeaders  = "https://fetch.spec.whatwg.org/#http-new-header-syntax"
	fetchAsk      = "https://fetch.spec.whatwg.org/#cors-preflight-fetch"
	fetchWildcard = "https://fetch.spec.whatwg.org/#cors-protocol-and-credentials"
	fetchCaches   = "https://fetch.spec.whatwg.org/#cors-protocol-and-http-caches"
	rfc6454       = "https://www.rfc-editor.org/rfc/rfc6454"
	rfc9111Vary   = "https://www.rfc-editor.org/rfc/rfc9111#section-4.1"
	cwe346        = "https://cwe.mitre.org/data/definitions/346.html"
	cwe942        = "https://cwe.mitre.org/data/definitions/942.html"
	cwe1385       = "https://cwe.mitre.org/data/definitions/1385.html"
)
