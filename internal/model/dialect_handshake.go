package model

import (
	"path"
	"strings"

	"github.com/corslint/corslint/internal/origin"
)

// hostPattern is the dialect of coder/websocket (accept.go, authenticateOrigin):
// path.Match, in lower case, on the host of the Origin with its port, where "*"
// stands for any characters but a slash, also for dots. An entry with "://" is
// matched with scheme and host, if there are such entries.
func hostPattern(schemes bool) Dialect {
	return func(entry string, _ Flags) Pattern { return hostPatternEntry(entry, schemes) }
}

func hostPatternEntry(entry string, schemes bool) Pattern {
	part := func(v origin.View) origin.Text { return origin.TheOrigin().Through(v, "").Through(origin.Lower, "") }
	target, lower := part(origin.Host), strings.ToLower(entry)
	_, host, whole := strings.Cut(lower, "://")
	if whole && schemes {
		target = origin.Join(part(origin.Scheme), origin.Lit("://"), part(origin.Host))
	}
	p := Pattern{Matches: origin.Compare(origin.PathMatch, target, origin.Lit(lower))}
	_, err := path.Match(lower, "")
	switch {
	case err != nil:
		p.Dead = "it is no pattern of path.Match"
	case whole && !schemes:
		p.Dead, p.Mend = "hosts are compared, without a scheme", host
	case strings.ContainsAny(lower, `?[\`):
	case whole:
		p.Dead = neverSent(p.Matches, strings.Split(lower, "*")...)
	default:
		p.Dead = neverSent(p.Matches, strings.Split("https://"+lower, "*")...)
	}
	if bare, slash := strings.CutSuffix(lower, "/"); p.Dead != "" && slash && p.Mend == "" {
		p.Mend = bare
	}
	return p.direct()
}

// anyURL is whatever net/url.ParseRequestURI takes, which the origin null is
// not (x/net websocket/server.go, checkOrigin).
func anyURL(string, Flags) Pattern {
	return Pattern{Matches: origin.Compare(origin.Equal, origin.TheOrigin(), origin.Lit("null")).Negate()}.direct()
}
