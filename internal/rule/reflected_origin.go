package rule

import (
	"fmt"

	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/origin"
	"github.com/corslint/corslint/internal/policy"
)

var reflectedOrigin = &Rule{
	Name:     "reflected-origin",
	Severity: finding.Low,
	Cause:    Trust,
	Doc: Doc{
		Title: "Every origin is echoed, without credentials",
		Text: `The server answers whatever Origin it is asked from with that same origin. Without
Access-Control-Allow-Credentials that gives away what * gives away: responses to
requests without cookies. But an echo looks like a check to the reader, becomes a
hole the day somebody adds credentials, and needs Vary: Origin to be safe in caches.

Send * if the API is public, or compare the Origin with a list.`,
		Fine: "Where the data is public and no cache stands in front. `*` says the same without a doubt.",
		Mend: []Advice{
			byHand("`w.Header().Set(\"Access-Control-Allow-Origin\", \"*\")`."),
			{"github.com/rs/cors", "`AllowedOrigins: []string{\"*\"}` instead of an `AllowOriginFunc` that always says yes."},
			{"github.com/gin-contrib/cors", "`AllowAllOrigins: true` instead of an `AllowOriginFunc` that always says yes."},
			{"github.com/labstack/echo", "`AllowOrigins: []string{\"*\"}` instead of an `AllowOriginFunc` that always says yes."},
			{"github.com/gofiber/fiber", "`AllowOrigins: \"*\"` instead of an `AllowOriginsFunc` that always says yes."},
			{"github.com/gorilla/handlers", "`handlers.AllowedOrigins([]string{\"*\"})` instead of a validator that always says yes."},
		},
		References: []string{fetchProtocol, fetchCaches, cwe942},
	},
	check: func(t *trial) *verdict {
		if t.policy.Kind != policy.Response {
			return nil
		}
		a := t.foreign()
		if !readable(a.Read) || a.allows() == "*" || t.optional() != "" {
			return nil
		}
		v := &verdict{severity: finding.Low, witness: a.witness()}
		if a.Credentialed == origin.Unknown {
			v.message = fmt.Sprintf("every origin is echoed: Origin %s is allowed, and whether with credentials is not decided here", a.Origin)
		} else {
			v.message = fmt.Sprintf("every origin is echoed, which says the same as *: Origin %s is allowed", a.Origin)
		}
		return v
	},
}
