package model

import (
	"slices"
	"strings"

	"github.com/corslint/corslint/internal/origin"
)

// unsaidWildcards compares entries exactly; of those with asterisks only the ones
// given are known to stand for whatever follows.
func unsaidWildcards(prefixes ...string) Dialect {
	return func(entry string, f Flags) Pattern {
		switch {
		case !strings.Contains(entry, "*"):
			return exact(entry, f)
		case slices.Contains(prefixes, entry):
			return Pattern{Matches: origin.Compare(origin.HasPrefix, origin.TheOrigin(), origin.Lit(strings.TrimSuffix(entry, "*")))}.direct()
		}
		return Pattern{}
	}
}

// oneWildcard is the dialect of S3: one asterisk stands for any characters.
func oneWildcard(entry string, f Flags) Pattern {
	before, after, wild := strings.Cut(entry, "*")
	if !wild {
		return exact(entry, f)
	}
	p := Pattern{Matches: around(origin.TheOrigin(), before, after, len(before)+len(after))}
	p.Dead = neverSent(p.Matches, before, after)
	if strings.Contains(after, "*") {
		p.Refused = "an origin may have only one *"
	}
	return p.direct()
}
