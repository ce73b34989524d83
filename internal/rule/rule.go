// Package rule holds the rules: experiments on policies, one file each. A rule
// knows CORS and nothing of Go.
package rule

import (
	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/policy"
)

// Tier says when a rule runs.
type Tier uint8

const (
	// Security and Correctness rules are on by default.
	Security Tier = iota
	Correctness
	// Audit rules run on request.
	Audit
)

// Doc is a rule's documentation, from which its page, its help text in every
// format and `corslint explain` are made.
type Doc struct {
	// Title is one line, without a final stop.
	Title string
	// Text says what the rule means and when it is fine, in Markdown.
	Text string
	// Bad and Good are complete Go files of package example, with
	//	func Handler() http.Handler
	// (or as TestExamples of this package documents); the tests analyse and
	// run both.
	Bad, Good string
	// References are URLs of the standard, RFCs and CWE entries.
	References []string
}

// Cause groups the rules that speak of the same defect: of findings with the
// same cause at the same place only the first rule of All reports.
type Cause uint8

const (
	// Trust: who may read the response.
	Trust Cause = iota
	// Cache: what caches are told.
	Cache
	// Handshake: who may open a WebSocket.
	Handshake
	// Own: a defect of its own kind.
	Own
)

// Rule is one rule of the catalogue.
type Rule struct {
	// Name is the stable identifier, as in suppression comments.
	Name string
	Doc  Doc
	// Severity is the usual severity; Check may report another.
	Severity finding.Severity
	Tier     Tier
	Cause    Cause
	// Check experiments on one policy. It fills Severity, Message, Witness,
	// Evidence and Site-derived fields by means of the helpers in this package.
	Check func(p *policy.Policy, report func(finding.Finding))
}
