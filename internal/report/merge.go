package report

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"

	"github.com/corslint/corslint/internal/rule"
)

// A File is a file by name.
type File struct {
	Name string
	Data []byte
}

// MergeSARIF writes the SARIF reports of the parts of one program, as format
// sarif writes them, as one report: one run with all rules, and every finding
// once, whatever the order of the files. An error names the file and says what is
// wrong with it.
func MergeSARIF(w io.Writer, files []File) error {
	var merged *sarifRun
	first := ""
	for _, f := range files {
		run, err := sarifRunIn(f.Data)
		if err != nil {
			return fmt.Errorf("%s: %w", f.Name, err)
		}
		if merged == nil {
			merged, first = run, f.Name
			continue
		}
		if a, b := merged.Tool.Driver.Version, run.Tool.Driver.Version; a != b {
			return fmt.Errorf("%s was written by corslint %s and %s by %s: write both with one version", first, a, f.Name, b)
		}
		merged.join(run)
	}
	if merged == nil {
		return errors.New("name the SARIF files to merge")
	}
	merged.tidy()
	merged.limit(sarifMaxResults)
	return encodeJSON(w, sarifLog{sarifSchema, "2.1.0", []sarifRun{*merged}})
}

// sarifRunIn is the run of a report that this program wrote. Nothing that it does
// not know may be in it: it would be lost.
func sarifRunIn(data []byte) (*sarifRun, error) {
	var log sarifLog
	if err := json.Unmarshal(data, &log); err != nil {
		return nil, fmt.Errorf("this is no SARIF report: %w", err)
	}
	if len(log.Runs) != 1 || log.Runs[0].Tool.Driver.Name != "corslint" {
		return nil, errors.New("this is no SARIF report of corslint: merge takes what corslint -format sarif writes")
	}
	strict := json.NewDecoder(bytes.NewReader(data))
	strict.DisallowUnknownFields()
	if err := strict.Decode(new(sarifLog)); err != nil {
		return nil, fmt.Errorf("another version of corslint wrote this report, or somebody changed it: %w", err)
	}
	run := &log.Runs[0]
	for _, r := range run.Results {
		if r.RuleIndex < 0 || r.RuleIndex >= len(run.Tool.Driver.Rules) || run.Tool.Driver.Rules[r.RuleIndex].ID != r.RuleID ||
			len(r.Locations) == 0 || r.Fingerprints[sarifFingerprint] == "" {
			return nil, fmt.Errorf("somebody changed this report: a result of rule %s lacks its rule, place or fingerprint", r.RuleID)
		}
	}
	if len(run.Invocations) != 1 {
		return nil, errors.New("somebody changed this report: it does not say how the run ended")
	}
	return run, nil
}

// join adds another run.
func (run *sarifRun) join(other *sarifRun) {
	rules := &run.Tool.Driver.Rules
	for _, r := range other.Tool.Driver.Rules {
		if !slices.ContainsFunc(*rules, func(have sarifRule) bool { return have.ID == r.ID }) {
			*rules = append(*rules, r)
		}
	}
	run.Results = append(run.Results, other.Results...)
	v, o := &run.Invocations[0], other.Invocations[0]
	v.Successful = v.Successful && o.Successful
	v.Notifications = append(v.Notifications, o.Notifications...)
	if run.Automation != other.Automation {
		run.Automation = sarifAutomation{"corslint/"} // of several modules
	}
}

// tidy puts rules, results and notifications in an order that does not depend on
// that of the files, and leaves out what is there twice.
func (run *sarifRun) tidy() {
	rules := run.Tool.Driver.Rules
	slices.SortStableFunc(rules, func(a, b sarifRule) int {
		return cmp.Or(cmp.Compare(place(a.ID), place(b.ID)), cmp.Compare(a.ID, b.ID))
	})
	slices.SortStableFunc(run.Results, compareResults)
	seen := map[string]bool{}
	run.Results = slices.DeleteFunc(run.Results, func(r sarifResult) bool {
		id := r.Fingerprints[sarifFingerprint]
		defer func() { seen[id] = true }()
		return seen[id]
	})
	for i := range run.Results {
		r := &run.Results[i]
		r.RuleIndex = slices.IndexFunc(rules, func(have sarifRule) bool { return have.ID == r.RuleID })
	}
	v := &run.Invocations[0]
	slices.SortFunc(v.Notifications, func(a, b sarifNotification) int {
		return cmp.Or(cmp.Compare(a.Level, b.Level), cmp.Compare(a.Message.Text, b.Message.Text))
	})
	v.Notifications = slices.Compact(v.Notifications)
}

// place is a rule's place among those of this program, behind them if it is
// another's.
func place(name string) int {
	if i := slices.IndexFunc(rule.All, func(r *rule.Rule) bool { return r.Name == name }); i >= 0 {
		return i
	}
	return len(rule.All)
}

// compareResults orders results as format sarif does: suppressed ones last.
func compareResults(a, b sarifResult) int {
	suppressed := func(r sarifResult) int { return min(len(r.Suppressions), 1) }
	x, y := a.Locations[0].Physical, b.Locations[0].Physical
	return cmp.Or(
		cmp.Compare(suppressed(a), suppressed(b)),
		cmp.Compare(x.Artifact.URI, y.Artifact.URI),
		cmp.Compare(x.Region.StartLine, y.Region.StartLine),
		cmp.Compare(x.Region.StartColumn, y.Region.StartColumn),
		cmp.Compare(a.RuleID, b.RuleID),
		cmp.Compare(a.Message.Text, b.Message.Text),
	)
}
