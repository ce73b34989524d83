package model

import (
	"strings"

	"github.com/corslint/corslint/internal/origin"
)

// goaSpec is the dialect of goa's plugin (cors.go, MatchOrigin): one asterisk stands
// for any characters, without a test of the length; /re/ is an unanchored regular
// expression; $NAME is an entry that the environment gives.
func goaSpec(entry string, f Flags) Pattern {
	if strings.HasPrefix(entry, "$") {
		return Pattern{}
	}
	if strings.HasPrefix(entry, "/") && strings.HasSuffix(entry, "/") {
		return searched(strings.Trim(entry, "/"), f)
	}
	before, after, wild := strings.Cut(entry, "*")
	if !wild {
		return exact(entry, f)
	}
	p := Pattern{Matches: around(origin.TheOrigin(), before, after, 0)}
	p.Dead = neverSent(p.Matches, before, after)
	return p.direct()
}
