package model

import (
	"regexp"
	"strings"

	"github.com/corslint/corslint/internal/origin"
)

// envoyMatcher is the dialect of Envoy's StringMatcher: the Origin is the entry,
// begins or ends with it, has it in it, or matches the expression as a whole. One
// that matches the text "*" allows everybody (cors_filter.cc, isOriginAllowed).
func envoyMatcher(entry string, f Flags) Pattern {
	whole := "^(?:" + entry + ")$"
	var p Pattern
	compare := func(op origin.Op, text string) {
		p.Matches = origin.Compare(op, origin.TheOrigin(), origin.Lit(text))
	}
	switch f.Form {
	case Prefixes:
		compare(origin.HasPrefix, entry)
		p.Everybody, p.Dead = strings.HasPrefix("*", entry), neverSent(p.Matches, entry, "")
	case Suffixes:
		compare(origin.HasSuffix, entry)
		p.Everybody, p.Dead = strings.HasSuffix("*", entry), neverSent(p.Matches, "", entry)
	case Infixes:
		compare(origin.Contains, entry)
		p.Everybody, p.Dead = strings.Contains("*", entry), neverSent(p.Matches, "", entry, "")
	case WholeRegexps:
		compare(origin.Match, whole)
		re, err := regexp.Compile(whole)
		if err != nil {
			return Pattern{Refused: "it is no regular expression"}
		}
		p.Everybody = re.MatchString("*")
	default:
		compare(origin.Equal, entry)
		p.Dead, p.Mend = unsendable(entry)
		p.Everybody = entry == "*"
	}
	if p.Everybody {
		p.Dead, p.Mend = "", ""
	}
	return p.direct()
}
