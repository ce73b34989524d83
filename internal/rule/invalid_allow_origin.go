package rule

import (
	"errors"
	"fmt"
	"strings"

	"github.com/corslint/corslint/internal/fetch"
	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/origin"
	"github.com/corslint/corslint/internal/policy"
)

var invalidAllowOrigin = &Rule{
	Name:     "invalid-allow-origin",
	Severity: finding.Medium,
	Tier:     Correctness,
	Cause:    Own,
	Doc: Doc{
		Title: "The allowed origin equals no Origin that a browser sends",
		Text: `Access-Control-Allow-Origin holds one origin, byte for byte as the browser sends it,
or *. A list of origins, a path or trailing slash, a missing scheme, a wildcard
within the name, the default port, upper case or blanks match no request, and the
browser refuses the response. The same holds for an entry of a list that the Origin
is compared with.

Write https://app.example.com. To allow several origins, compare the Origin with a
list and answer with the one that asks.`,
		Fine: "Never: no browser sends such an origin. Clients that are no browsers do not look at the header.",
		Mend: []Advice{
			byHand("Write the origin as browsers send it, `https://app.example.com`. To allow several, compare the Origin with a list and answer with the one that asks. " +
				"`corslint -fix` drops trailing slashes and default ports."),
			{"github.com/rs/cors", "One entry for each origin in `AllowedOrigins`, with scheme and without a slash; at most one `*` in an entry."},
			{"github.com/gin-contrib/cors", "Wildcards need `AllowWildcard: true`."},
			{"github.com/labstack/echo", "Version 5 knows no wildcards within an origin: use `UnsafeAllowOriginFunc`."},
			{"github.com/gofiber/fiber", "`*` stands for subdomains only, `https://*.example.com`."},
			{"github.com/gorilla/handlers", "`AllowedOrigins` knows no wildcards within an origin: use `AllowedOriginValidator`."},
		},
		References: []string{fetchCheck, rfc6454},
	},
	check: func(t *trial) *verdict {
		if p := t.policy.Problem; p != nil && p.Effect == policy.NeverMatches {
			return neverMatches(p)
		}
		if t.policy.Kind != policy.Response {
			return nil
		}
		if err, a := t.unmatchable(); err != nil {
			v := &verdict{severity: finding.Medium, witness: a.witness()}
			if a.Setting != nil && t.write.Value.Find(origin.Setting) {
				v.message = fmt.Sprintf("no browser accepts Access-Control-Allow-Origin: %s, as it is where %s is configured: %s", err.Value, *a.Setting, err.Reason)
			} else {
				v.message = fmt.Sprintf("no browser accepts Access-Control-Allow-Origin: %s: %s%s", err.Value, err.Reason, proposal(err))
				v.remedies = correctOrigin(&t.write.Site, err)
			}
			return v
		}
		if err := t.deadEntry(); err != nil {
			return &verdict{
				severity: finding.Medium,
				message:  fmt.Sprintf("no browser sends the allowed origin %q: %s%s", err.Value, err.Reason, proposal(err)),
				remedies: correctOrigin(nil, err),
			}
		}
		return nil
	},
}

// neverMatches is about an entry of a library's list of origins.
func neverMatches(p *policy.Problem) *verdict {
	v := &verdict{severity: finding.Medium, message: fmt.Sprintf("the entry %q matches no origin that a browser sends: %s", p.Value, p.Reason)}
	if p.Mend != "" {
		v.message += "; write " + p.Mend
		v.remedies = correctEntry(p)
	}
	return v
}

func proposal(err *origin.Error) string {
	if mend := err.Mend(); mend != "" {
		return "; write " + mend
	}
	return ""
}

// unmatchable is what is wrong with the value the answer allows, if it matches
// no origin whoever asks and whatever is configured, and a visit that shows it.
func (t *trial) unmatchable() (*origin.Error, attack) {
	var first *origin.Error
	var shown attack
	for _, w := range t.friends() {
		e := w.Experiment()
		e.Method = t.show().method
		a := attack{w, t.answer.Attack(e), e.Method}
		h := a.Response.Headers[fetch.AllowOrigin]
		if len(h.Values) == 0 && h.Unknown && w.Setting == nil && t.write.Value.Find(origin.Setting) {
			continue // judged under settings
		}
		if h.Unknown || len(h.Values) != 1 {
			return nil, attack{}
		}
		err := unsendable(h.Values[0])
		if err == nil {
			return nil, attack{}
		}
		if first == nil || first.Reason == origin.SeveralOrigins {
			first, shown = err, a
		}
	}
	return first, shown
}

// unsendable is why no browser's Origin equals a value of
// Access-Control-Allow-Origin, nil if one may. To send the empty value is a way
// to allow nobody.
func unsendable(value string) *origin.Error {
	var err *origin.Error
	value = strings.TrimSpace(value)
	if value == "*" || value == "" {
		return nil
	}
	if _, parsing := origin.Parse(value); errors.As(parsing, &err) {
		return err
	}
	return nil
}

// deadEntry is what is wrong with a constant that the answer's path compares
// the Origin with, although what it means is allowed nowhere.
func (t *trial) deadEntry() *origin.Error {
	if t.policy.Library != "" {
		return nil // see policy.NeverMatches
	}
	for _, entry := range compared(t.answer.When) {
		err := unsendable(entry)
		if err == nil || err.Reason == origin.Wildcard {
			continue // * may mean something to the code around
		}
		if err.Reason == origin.SeveralOrigins {
			return err
		}
		if meant, parsing := origin.Parse(err.Mend()); parsing == nil && err.Mend() != "" && refusedEverywhere(t.policy, meant) {
			return err
		}
	}
	return nil
}

// compared are the constants that p wants the whole Origin to equal.
func compared(p origin.Predicate) []string {
	var out []string
	switch p.Op {
	case origin.And, origin.Or:
		for _, s := range p.Subs {
			out = append(out, compared(s)...)
		}
	case origin.Equal:
		subject, constants := p.A, p.B
		if subject.Kind != origin.Header {
			subject, constants = constants, subject
		}
		if subject.Kind != origin.Header {
			return nil
		}
		choices := []origin.Text{constants}
		if constants.Kind == origin.Choice {
			choices = constants.Parts
		}
		for _, c := range choices {
			if c.Kind == origin.Literal {
				out = append(out, c.Str)
			}
		}
	}
	return out
}
