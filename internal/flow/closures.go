package flow

import (
	"cmp"
	"slices"
	"strings"
)

// A closure is a function value that the ways through another function leave, with
// what these ways know.
type closure struct {
	function
	// key stands for the function, and for what its code can know.
	key string
	// st has what is known of memory, and the conditions of all ways that leave it.
	st *state
}

// made are the closures that the ways out of a function have made, and that matter.
// Where ways differ only in how the program is configured, and in what the closure
// has no hold of, it is one closure: what makes it often decides about much else.
func (m *Machine) made(exits []exit) []*closure {
	var all []*closure
	known := map[string]*closure{}
	for _, e := range exits {
		for _, f := range closures(e.st) {
			if !m.effect[f.fn].matters && !bound(f.fn) || m.inStack(f.fn) {
				continue
			}
			st := newState()
			st.tests, st.incomplete = slices.Clip(e.st.tests), e.st.incomplete
			st.mem = e.st.mem.withoutNotes()
			st.mem.keep(f.bindings...)
			holds := st.key(&m.buffer, nil, nil)
			c := &closure{f, f.key() + string(holds[:]), st}
			other := slices.DeleteFunc(slices.Clone(st.tests), (*literal).configured)
			k := c.key + "?" + testsKey(other)
			if same := known[k]; same != nil {
				same.st.tests = slices.DeleteFunc(slices.Clone(same.st.tests), func(l *literal) bool { return !slices.ContainsFunc(st.tests, l.same) })
				same.st.incomplete = same.st.incomplete && st.incomplete
				continue
			}
			known[k] = c
			all = append(all, c)
		}
	}
	return all
}

// closures are the closures a path has made, in order of their names.
func closures(st *state) []function {
	var fs []function
	for _, at := range st.mem.under(closuresMade) {
		if v, _ := st.mem.get(at); v != nil {
			fs = append(fs, v.(function))
		}
	}
	slices.SortFunc(fs, func(a, b function) int { return cmp.Compare(a.fn.String(), b.fn.String()) })
	return fs
}

func testsKey(ls []*literal) string {
	var b strings.Builder
	for _, l := range ls {
		b.WriteString(l.key() + ";")
	}
	return b.String()
}
