package model

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/corslint/corslint/internal/fetch"
	"github.com/corslint/corslint/internal/origin"
	"github.com/corslint/corslint/internal/policy"
)

// refusals finds what the library does not take, and entries that match
// nothing.
func (e *engine) refusals() {
	for _, r := range e.Refusals {
		for _, p := range e.refusal(r) {
			p.Reason = r.Reason + p.Reason
			switch {
			case r.Ignored:
				p.Effect = policy.Ignored
			case e.c.Fails == Errs:
				p.Effect, e.refused = policy.Errs, true
			default:
				p.Effect, e.refused = policy.Panics, true
			}
			e.problems = append(e.problems, p)
		}
	}
	if e.refused || e.replaced() {
		return
	}
	for _, n := range e.entries {
		if n.star {
			return // the others have no say
		}
		if n.pattern.Dead != "" {
			e.problems = append(e.problems, policy.Problem{
				Effect: policy.NeverMatches, Value: n.text.Str, Reason: n.pattern.Dead, Mend: n.pattern.Mend, Site: e.c.place(e.origins),
			})
		}
	}
}

// refusal are the problems that a condition finds. Only what is certain counts.
func (e *engine) refusal(r Refusal) []policy.Problem {
	at := func(s Setting) []policy.Problem { return []policy.Problem{{Site: e.c.place(s)}} }
	any := e.c.setting(AnyOrigin)
	switch r.When {
	case NoOrigins:
		if e.empty() && any.truth() == origin.False {
			return at(e.origins)
		}
	case EverybodyWithCredentials:
		if e.everybody == origin.True && e.credentials.truth() == origin.True && !e.replaced() {
			return at(e.credentials)
		}
	case AnyOriginAndMore:
		if any.truth() == origin.True && (len(e.functions) > 0 || len(e.entries) > 0 && e.complete) {
			return at(any)
		}
	case StarAndMore:
		if len(e.entries) > 1 && slices.ContainsFunc(e.entries, func(n entry) bool { return n.star }) {
			return at(e.origins)
		}
	case EntriesAndFunction:
		if len(e.functions) > 0 && len(e.entries) > 0 && e.complete {
			return at(e.origins)
		}
	case IdleFunction:
		if e.everybody == origin.True && len(e.functions) > 0 && e.role() == FunctionIdle {
			return at(e.functions[0])
		}
	case IdleEchoesStar:
		s := e.c.setting(EchoesStar)
		if s.truth() == origin.True && (e.credentials.truth() == origin.False || e.everybody == origin.False) {
			return at(s)
		}
	case BadEntry:
		if e.replaced() {
			return nil
		}
		for _, n := range e.entries {
			if n.star && e.AfterStar != On {
				break
			}
			if n.pattern.Refused != "" {
				return []policy.Problem{{Value: n.text.Str, Reason: n.pattern.Refused, Site: e.c.place(e.origins)}}
			}
		}
	case BadMaxAge:
		s := e.c.setting(MaxAge)
		if v := s.Value; v.Kind == Number && (v.Number < -1 || v.Number > int64(e.LongestMaxAge)) {
			return []policy.Problem{{Value: strconv.FormatInt(v.Number, 10), Site: e.c.place(s)}}
		}
	case StarExposedWithCredentials:
		s := e.c.setting(Expose)
		if e.credentials.truth() == origin.True && slices.Contains(written(s), "*") {
			return at(s)
		}
	case BadName:
		for _, option := range []Option{Methods, Headers, Expose} {
			s := e.c.setting(option)
			if i := slices.IndexFunc(written(s), func(name string) bool { return forbidden(option, name) }); i >= 0 {
				return []policy.Problem{{Value: written(s)[i], Site: e.c.place(s)}}
			}
		}
	case ShortMaxAge:
		s := e.c.setting(MaxAgeDuration)
		if v := s.Value; v.Kind == Number && v.Number > 0 && v.Number < int64(time.Second) {
			return []policy.Problem{{Value: time.Duration(v.Number).String(), Site: e.c.place(s)}}
		}
	}
	return nil
}

// written are the members of a list that are known.
func written(s Setting) []string {
	var out []string
	for _, t := range s.Value.List {
		if t.Kind == origin.Literal {
			out = append(out, t.Str)
		}
	}
	return out
}

// forbidden tells the names that scripts can do nothing with, and those of CORS
// itself.
func forbidden(o Option, name string) bool {
	switch o {
	case Methods:
		return fetch.IsForbiddenMethod(name)
	case Headers:
		return fetch.IsForbiddenRequestHeader(name) || strings.HasPrefix(strings.ToLower(name), "access-control-allow-")
	}
	return fetch.IsForbiddenResponseHeader(name)
}
