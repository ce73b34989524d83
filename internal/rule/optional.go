package rule

import (
	"maps"
	"slices"

	"github.com/corslint/corslint/internal/fetch"
	"github.com/corslint/corslint/internal/origin"
	"github.com/corslint/corslint/internal/policy"
)

// optional names the boolean setting that lets requests come this way past the
// check of the Origin, which the policy otherwise makes; "" if there is none,
// or no check that could be passed by.
func (t *trial) optional() string {
	names := switches(t.answer.When)
	if len(names) == 0 {
		return ""
	}
	for i := range t.policy.Answers {
		a := &t.policy.Answers[i]
		if a == t.answer || !a.When.Narrows() {
			continue
		}
		if t.policy.Kind == policy.Response && a.Decisive(fetch.AllowOrigin) == nil {
			continue
		}
		if t.policy.Kind == policy.Upgrade && a.Accept != origin.True {
			continue
		}
		// The sibling is on the other side of one of the switches.
		others := switches(a.When)
		for _, name := range slices.Sorted(maps.Keys(names)) {
			if other, found := others[name]; found && other != names[name] {
				return name
			}
		}
	}
	return ""
}

// switches are the named flags that p demands, and whether it demands that
// they are set. Those that test the request are none: the page chooses.
func switches(p origin.Predicate) map[string]bool {
	out := map[string]bool{}
	literals := []origin.Predicate{p}
	if p.Op == origin.And {
		literals = p.Subs
	}
	for _, l := range literals {
		met := true
		if l.Op == origin.Not && len(l.Subs) == 1 {
			l, met = l.Subs[0], false
		}
		if l.Op == origin.Flag && l.A.Str != "" && len(l.Subs) == 0 {
			out[l.A.Str] = met
		}
	}
	return out
}
