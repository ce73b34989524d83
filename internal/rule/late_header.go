package rule

import (
	"fmt"
	"net/http"
	"slices"
	"strings"

	"github.com/corslint/corslint/internal/fetch"
	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/policy"
)

var lateHeader = &Rule{
	Name:     "late-header",
	Severity: finding.Medium,
	Tier:     Correctness,
	Cause:    Own,
	Doc: Doc{
		Title: "A CORS header is set after the response was sent",
		Text: `WriteHeader, the first Write, c.JSON and their like send the headers as they are.
What is set afterwards is lost, without an error. The same holds for what a
middleware sets after it called the next handler.

Set the headers first. Frameworks that keep the response until all handlers have
returned (fiber, fasthttp, hertz) are not concerned.`,
		Fine: "Never: the header is lost. Frameworks that buffer the response are not reported.",
		Mend: []Advice{
			byHand("Set the headers before `WriteHeader`, `Write` and `next.ServeHTTP`."),
			{"github.com/gin-gonic/gin", "Set the headers before `c.JSON`, `c.String` and `c.Next`."},
			{"github.com/labstack/echo", "Set the headers before `c.JSON` and `next(c)`, or in `c.Response().Before`."},
		},
		References: []string{"https://pkg.go.dev/net/http#ResponseWriter", fetchCheck},
	},
	inspect: func(t *trial) []verdict {
		if t.policy.Kind != policy.Response || t.answer.Refuses() {
			return nil
		}
		w := t.lost()
		if w == nil || !t.taken() {
			return nil
		}
		return []verdict{{
			severity: finding.Medium,
			message:  fmt.Sprintf("%s is set after the response was sent, and is lost: set it before", http.CanonicalHeaderKey(w.Name)),
			witness:  t.show().witness(),
			site:     &w.Site,
		}}
	},
}

// lost is the first write that comes too late to be sent and that nothing
// before made needless, that of Access-Control-Allow-Origin before others; nil
// if there is none.
func (t *trial) lost() *policy.Write {
	var lost []*policy.Write
	for i := range t.answer.Late {
		w := &t.answer.Late[i]
		name := http.CanonicalHeaderKey(w.Name)
		if w.Op == policy.Del || w.Op == policy.Obscure || !strings.HasPrefix(name, "Access-Control-") || !lacks(t.answer, name) {
			continue
		}
		lost = append(lost, w)
	}
	if i := slices.IndexFunc(lost, func(w *policy.Write) bool { return http.CanonicalHeaderKey(w.Name) == fetch.AllowOrigin }); i >= 0 {
		return lost[i]
	}
	if len(lost) == 0 {
		return nil
	}
	return lost[0]
}
