package rule

import (
	"github.com/corslint/corslint/internal/fetch"
	"github.com/corslint/corslint/internal/finding"
)

var forbiddenName = &Rule{
	Name:     "forbidden-name",
	Severity: finding.Low,
	Tier:     Audit,
	Cause:    Own,
	Doc: Doc{
		Title: "A list of allowed names holds one that scripts cannot use",
		Text: `Headers such as Origin, Host, Cookie, Content-Length and Accept-Encoding are the
browser's own: scripts cannot set them, and no preflight asks for them. Neither can
scripts send CONNECT, TRACE or TRACK. Such names are copied from example to example
and harm nobody, so this is said only in an audit. Cookie is the one that may show a
mistake: what lets cookies through is Access-Control-Allow-Credentials.

Drop the names.`,
		Fine:       "Always: the name is without effect. What a library lists by default is not reported.",
		Mend:       namedLists,
		References: []string{"https://fetch.spec.whatwg.org/#forbidden-request-header", "https://fetch.spec.whatwg.org/#forbidden-method"},
	},
	inspect: func(t *trial) []verdict {
		return t.idle("what scripts cannot use", map[string]idle{fetch.AllowMethods: forbiddenMethod, fetch.AllowHeaders: forbiddenHeader})
	},
}

func forbiddenMethod(name string, _ []string) string {
	if fetch.IsForbiddenMethod(name) {
		return "scripts cannot send it"
	}
	return ""
}

func forbiddenHeader(name string, _ []string) string {
	if fetch.IsForbiddenRequestHeader(name) {
		return "scripts cannot set it"
	}
	return ""
}
