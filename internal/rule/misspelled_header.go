package rule

import (
	"cmp"
	"fmt"
	"net/http"
	"slices"
	"strings"

	"github.com/corslint/corslint/internal/fetch"
	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/policy"
)

var misspelledHeader = &Rule{
	Name:     "misspelled-header",
	Severity: finding.Medium,
	Tier:     Correctness,
	Cause:    Own,
	Doc: Doc{
		Title: "The name of a CORS header is misspelled",
		Text: `Browsers ignore headers that they do not know. A response header whose name is
almost one of CORS, or that of the request header which it should answer
(Access-Control-Request-Headers instead of Access-Control-Allow-Headers), has no
effect.

The keys of http.Header are canonical: "Access-Control-Allow-Origin", "Origin". What
a program writes into the map under another spelling is sent, but Get, Set and Del do
not find it; what it reads under another spelling is never there. Use the methods,
which canonicalise.`,
		Fine: "Where the name is a header of your own that happens to look like one of CORS: names that begin with `X-` are not reported.",
		Mend: []Advice{
			byHand("Write the name that the message proposes, and use `Get`, `Set`, `Add` and `Del`, which spell keys as the map does. `corslint -fix` corrects names that do not decide who is trusted."),
		},
		References: []string{fetchHeaders, "https://pkg.go.dev/net/http#Header"},
	},
	inspect: func(t *trial) []verdict {
		switch t.policy.Kind {
		case policy.KeyRead:
			return []verdict{{
				severity: finding.Medium,
				message:  fmt.Sprintf("the request's header map has no key %q: net/http keeps this header under %q; use Get", t.policy.Key, http.CanonicalHeaderKey(t.policy.Key)),
				remedies: correctKey(&t.policy.Site, t.policy.Key),
			}}
		case policy.Response:
			var out []verdict
			for _, w := range slices.Concat(t.answer.Writes, t.answer.Late) {
				if v, ok := misspelling(&w); ok {
					v.witness = t.show().witness()
					out = append(out, v)
				}
			}
			return out
		}
		return nil
	},
}

// misspelling is what is wrong with the name that w writes.
func misspelling(w *policy.Write) (v verdict, ok bool) {
	if w.Op == policy.Obscure || w.Op == policy.Del {
		return verdict{}, false
	}
	v = verdict{severity: finding.Medium, site: &w.Site}
	canonical := http.CanonicalHeaderKey(w.Name)
	right := fetch.Intended(w.Name)
	switch {
	case right != "" && strings.HasPrefix(canonical, "Access-Control-Request-"):
		v.message = fmt.Sprintf("%s is a header of requests: the response needs %s", canonical, right)
	case right != "":
		v.message = fmt.Sprintf("no browser knows the header %q: write %s", w.Name, right)
	case w.Raw && w.Name != canonical && strings.HasPrefix(canonical, "Access-Control-"):
		v.severity = finding.Low
		v.message = fmt.Sprintf("the key %q is not canonical, so that Get, Set and Del of http.Header do not find it: write %q", w.Name, canonical)
	default:
		return verdict{}, false
	}
	v.remedies = correctName(w, cmp.Or(right, canonical))
	return v, true
}
