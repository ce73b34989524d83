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
	sorted := slices.Sorted(maps.Keys(names))
	for i, others := range t.siblings.checked() {
		if i == t.index {
			continue
		}
		// The sibling is on the other side of one of the switches.
		for _, name := range sorted {
			if other, found := others[name]; found && other != names[name] {
				return name
			}
		}
	}
	return ""
}

// checks are the switches of each of the trials, as far as these allow something
// and check the Origin.
func (s *siblings) checks() []map[string]bool {
	all := make([]map[string]bool, len(s.trials))
	for i, t := range s.trials {
		a := &t.policy.Answers[i]
		idle := t.policy.Kind == policy.Response && a.Decisive(fetch.AllowOrigin) == nil || t.policy.Kind == policy.Upgrade && a.Accept != origin.True
		if !idle && a.When.Narrows() {
			all[i] = switches(a.When)
		}
	}
	return all
}

// switches are the named flags that p demands, and whether it demands that
// they are set. Those that test the request are none: the page chooses.
func switches(p origin.Predicate) map[string]bool {
	out := map[string]bool{}
	for _, l := range p.Conjuncts() {
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
