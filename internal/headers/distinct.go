package headers

import (
	"fmt"
	"slices"
	"strings"

	"github.com/corslint/corslint/internal/origin"
	"github.com/corslint/corslint/internal/policy"
)

// distinct are policies without those that say what one before them says, each
// without answers that do. A function has more paths than answers, and a closure is
// looked at once for each way its makers can have made it; no experiment tells
// apart what is alike here, so that each is made once.
func distinct(policies []*policy.Policy) []*policy.Policy {
	seen := map[string]bool{}
	return slices.DeleteFunc(policies, func(p *policy.Policy) bool {
		if len(p.Answers) == 0 {
			return false
		}
		var whole strings.Builder
		fmt.Fprintln(&whole, p.Kind, p.Site.Start)
		answers := map[string]bool{}
		p.Answers = slices.DeleteFunc(p.Answers, func(a policy.Answer) bool {
			k := key(a)
			if answers[k] {
				return true
			}
			answers[k] = true
			whole.WriteString(k)
			return false
		})
		k := whole.String()
		defer func() { seen[k] = true }()
		return seen[k]
	})
}

// key renders what an answer is, and when, but not the way to it.
func key(a policy.Answer) string {
	var when []string
	for _, c := range a.When.Conjuncts() {
		if c.Op == origin.Opaque {
			// Which test it is that is never known makes no difference, but
			// whether it looks at the Origin does (Predicate.Narrows).
			c.B = origin.Text{}
		}
		when = append(when, c.String())
	}
	slices.Sort(when)
	var b strings.Builder
	fmt.Fprintln(&b, slices.Compact(when), a.Status, a.Handled, a.Passed, a.End.Start, a.Accept)
	for _, ws := range [][]policy.Write{a.Writes, a.Late} {
		for _, w := range ws {
			fmt.Fprintln(&b, w.Op, w.Name, w.Raw, w.Value.String(), w.Site.Start)
		}
		b.WriteString("-\n")
	}
	return b.String()
}
