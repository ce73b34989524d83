package rule

import (
	"slices"

	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/origin"
	"github.com/corslint/corslint/internal/policy"
)

// Run tries every rule on every policy and gives the findings of the enabled
// rules, one for each defect, unordered. A rule that is not enabled still
// stands for its defect: none of the weaker rules reports it instead. Origins
// that are trusted do not attack.
func Run(policies []*policy.Policy, enabled func(*Rule) bool, trusted func(origin.Origin) bool) []finding.Finding {
	type defect struct {
		cause Cause
		own   *Rule // tells defects apart whose cause is Own
		file  string
		start int
	}
	type candidate struct {
		rank    int
		finding finding.Finding
	}
	best := map[defect]candidate{}
	var order []defect
	for _, p := range policies {
		for _, t := range trials(p) {
			t.trusted = trusted
			var settled []Cause
			for rank, r := range All {
				if r.Cause != Own && slices.Contains(settled, r.Cause) {
					continue
				}
				for _, v := range r.verdicts(t) {
					settled = append(settled, r.Cause)
					f := t.finding(r, v)
					d := defect{cause: r.Cause, file: f.File, start: f.Start}
					if r.Cause == Own {
						d.own = r
					}
					if d.start == 0 {
						d.start = f.Line<<16 | f.Column
					}
					old, found := best[d]
					if !found {
						order = append(order, d)
					}
					if !found || rank < old.rank || rank == old.rank && f.Severity > old.finding.Severity {
						best[d] = candidate{rank, f}
					}
				}
			}
		}
	}
	var out []finding.Finding
	for _, d := range order {
		if c := best[d]; enabled(All[c.rank]) {
			out = append(out, c.finding)
		}
	}
	return out
}
