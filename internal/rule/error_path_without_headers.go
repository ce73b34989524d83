package rule

import (
	"fmt"

	"github.com/corslint/corslint/internal/fetch"
	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/origin"
	"github.com/corslint/corslint/internal/policy"
)

var errorPathWithoutHeaders = &Rule{
	Name:     "error-path-without-headers",
	Severity: finding.Low,
	Tier:     Audit,
	Cause:    Own,
	Doc: Doc{
		Title: "An error is answered without the CORS headers",
		Text: `A front end may not read a response without CORS headers, not even its status: where
the handler answers an error before it sets them, the developer sees "blocked by CORS
policy" instead of the message, and the program cannot tell 400 from 500.

Set the headers before anything can fail.`,
		Fine: "Where the front end need not know why a request failed.",
		Mend: []Advice{
			byHand("Set the headers as the first thing in the handler, or in a middleware around it."),
			{"github.com/gin-gonic/gin", "Register the CORS middleware before those that may abort."},
			{"github.com/labstack/echo", "Register the CORS middleware before those that may return an error."},
		},
		References: []string{fetchCheck},
	},
	inspect: func(t *trial) []verdict {
		if t.policy.Kind != policy.Response || t.answer.Status < 400 || !t.answer.Handled || !lacks(t.answer, fetch.AllowOrigin) {
			return nil
		}
		friend, ok := t.siblings.welcome()
		if !ok {
			return nil
		}
		for _, m := range t.methods {
			e := friend.Experiment()
			e.Method = m
			if m != "OPTIONS" && t.answer.When.Holds(e) == origin.True {
				return []verdict{{
					severity: finding.Low,
					message:  fmt.Sprintf("%s is answered with status %d and without the CORS headers, and may not read why: set them first", friend.Origin, t.answer.Status),
					witness:  attack{friend, t.answer.Attack(e), m}.witness(),
					site:     &t.answer.End,
				}}
			}
		}
		return nil
	},
}
