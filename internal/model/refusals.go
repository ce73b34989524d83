package model

import (
	"time"

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
			if n.star {
				break
			}
			if n.pattern.Refused != "" {
				return []policy.Problem{{Value: n.text.Str, Reason: n.pattern.Refused, Site: e.c.place(e.origins)}}
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
