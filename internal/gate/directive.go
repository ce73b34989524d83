// Package gate decides which findings are reported: not those that a comment
// accepts, nor those that were known before.
package gate

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/corslint/corslint/internal/rule"
)

// A directive is a comment that accepts findings.
type directive struct {
	// rules are the rules named; none means all, as in //nolint:corslint.
	rules  []string
	reason string
	// until is the last day that the directive holds, in UTC; zero is forever.
	until time.Time
}

// accepts reports whether the directive speaks of a rule.
func (d directive) accepts(name string) bool {
	if len(d.rules) == 0 {
		return name != rule.IneffectiveSuppression.Name
	}
	return slices.Contains(d.rules, name)
}

// expired reports whether the directive's last day is over.
func (d directive) expired(now time.Time) bool {
	return !d.until.IsZero() && !now.Before(d.until.AddDate(0, 0, 1))
}

const (
	prefix = "corslint:"
	verb   = "ignore"
	usage  = "write //corslint:ignore RULE[,RULE] [until=YYYY-MM-DD] reason"
)

// parseDirective reads a comment with its slashes. ok says that it is meant as
// a directive; the error, what is wrong with it.
func parseDirective(comment string) (d directive, ok bool, err error) {
	text, isLine := strings.CutPrefix(comment, "//")
	if !isLine {
		return d, false, nil
	}
	if reason, ok := nolint(comment); ok {
		return directive{reason: reason}, true, nil
	}
	body, ok := strings.CutPrefix(strings.TrimLeft(text, " \t"), prefix)
	word, rest, _ := strings.Cut(body, " ")
	switch {
	case !ok || strings.HasPrefix(body, " ") || body == "":
		return d, false, nil // prose about corslint
	case text[0] != prefix[0]:
		// Prose may begin so too. With the verb and a rule's name it is meant.
		first, _, _ := strings.Cut(strings.TrimSpace(rest), " ")
		first, _, _ = strings.Cut(first, ",")
		if _, known := rule.Lookup(first); word != verb || !known {
			return d, false, nil
		}
		return d, true, errors.New("a directive has no blank after //")
	case word != verb:
		return d, true, fmt.Errorf("unknown directive corslint:%s: %s", word, usage)
	}
	d, err = parseIgnore(rest)
	return d, true, err
}

// parseIgnore reads what follows the verb.
func parseIgnore(text string) (d directive, err error) {
	fields := strings.Fields(text)
	if len(fields) == 0 {
		return d, fmt.Errorf("no rule is named: %s", usage)
	}
	var reason []string
	for _, f := range fields[1:] {
		date, ok := strings.CutPrefix(f, "until=")
		switch {
		case !ok:
			reason = append(reason, f)
			continue
		case !d.until.IsZero():
			return d, errors.New("until= is given twice")
		}
		if d.until, err = time.Parse(time.DateOnly, date); err != nil {
			return d, fmt.Errorf("until=%s is no date: write until=YYYY-MM-DD", date)
		}
	}
	for name := range strings.SplitSeq(fields[0], ",") {
		if _, ok := rule.Lookup(name); !ok {
			return d, fmt.Errorf("unknown rule %q: corslint explain lists the rules; no blank between the rules", name)
		}
		d.rules = append(d.rules, name)
	}
	// A dash before the reason is a habit from other tools.
	d.reason = strings.TrimSpace(strings.TrimPrefix(strings.Join(reason, " "), "--"))
	if d.reason == "" {
		return d, fmt.Errorf("the reason is missing: %s", usage)
	}
	return d, nil
}

var nolintStart = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^nolint( |:|$)`) })

// nolint reports whether golangci-lint takes the comment as one that silences
// a linter named corslint, and gives what the comment says of the reason.
//
// It is to agree with golangci-lint (v2, pkg/result/processors/nolint_filter.go):
// blanks before nolint do not matter, nolint and nolint:all are all linters,
// names end at the next //, and case does not count.
func nolint(comment string) (reason string, ok bool) {
	text := strings.TrimLeft(comment, "/ ")
	if !nolintStart().MatchString(text) {
		return "", false
	}
	list, reason, _ := strings.Cut(text, "//")
	reason = strings.TrimSpace(reason)
	if names, found := strings.CutPrefix(list, "nolint:"); found && !strings.HasPrefix(names, "all") {
		for name := range strings.SplitSeq(names, ",") {
			switch strings.ToLower(strings.TrimSpace(name)) {
			case "all", "corslint":
				return reason, true
			}
		}
		return "", false
	}
	return reason, true
}
