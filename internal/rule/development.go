package rule

import (
	"maps"
	"regexp"
	"slices"
	"strings"
	"sync"

	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/origin"
)

// development names the setting by which the program is told that it runs in
// development, if t's answer is given only there; "" if there is none. Who runs it in
// production so has more to mend than this.
func (t *trial) development() string {
	if t.answer == nil {
		return ""
	}
	demanded := switches(t.answer.When)
	for _, c := range t.answer.When.Conjuncts() {
		if c.Op == origin.Equal && c.Configured() {
			demanded[c.String()] = true
		}
	}
	for _, name := range slices.Sorted(maps.Keys(demanded)) {
		if demanded[name] && meansDevelopment(name) {
			return name
		}
	}
	return ""
}

// inDevelopment is what a flag is called, and what a setting is compared with, in
// lower case and without underscores, where it says that the program is not in
// production.
var inDevelopment = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^(is|in|enable|use)?(local)?(dev|devel|development|local)(mode|env|environment)?$`)
})

// meansDevelopment reports whether a flag, or a comparison of a setting with a
// constant, as it is written, says so.
func meansDevelopment(condition string) bool {
	if setting, value, compared := strings.Cut(condition, ` == "`); compared {
		condition = strings.TrimSuffix(value, `"`)
		if setting == "" || strings.Contains(condition, `"`) {
			return false
		}
	}
	condition = condition[strings.LastIndexByte(condition, '.')+1:]
	return inDevelopment().MatchString(strings.ToLower(strings.ReplaceAll(condition, "_", "")))
}

// lessened is a severity where a defect is there in development only.
func lessened(s finding.Severity) finding.Severity {
	if s == finding.High {
		return finding.Medium
	}
	return finding.Low
}
