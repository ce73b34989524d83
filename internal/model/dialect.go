package model

import (
	"errors"
	"regexp"
	"slices"
	"strings"
	"sync"

	"github.com/corslint/corslint/internal/origin"
)

// A Pattern is what a library makes of one entry of its list of origins.
type Pattern struct {
	// Matches is whom the entry allows.
	Matches origin.Predicate
	// Direct is Matches without what is only tried after a "*" (StarInOrder).
	Direct origin.Predicate
	// Sends is what allowed origins are answered instead of Behavior.Echo; nil
	// for that.
	Sends *origin.Text
	// Everybody says that the entry means everybody, as "*" does elsewhere.
	Everybody bool
	// Refused says, as a clause, why the library does not take the entry.
	Refused string
	// Dead says, as a clause, why the entry matches no origin of a browser, and
	// Mend what it probably means.
	Dead, Mend string
}

// Flags are the options that dialects depend on.
type Flags struct {
	// Form is the option that the entry is of: Origins or what a Matcher may hold.
	Form                                  Option
	Wildcards, Extensions, Sockets, Files origin.Truth
	Credentials, Insecure, PublicSuffixes origin.Truth
	// Schemes are configured ones; SchemesKnown is false if there may be more.
	Schemes      []string
	SchemesKnown bool
	// Subdomains is whether subdomains are allowed as well, Scheme that of
	// allowed origins; Scheme is unknown if the program decides it.
	Subdomains origin.Truth
	Scheme     origin.Text
}

// A Dialect says what an entry of a list of origins means.
type Dialect func(entry string, f Flags) Pattern

// Dialects are the pattern languages by name.
func Dialects() map[string]Dialect {
	return map[string]Dialect{
		"envoy":                      envoyMatcher,
		"exact or unsaid":            unsaidWildcards(),
		"exact or scheme":            unsaidWildcards("https://*", "http://*"),
		"one wildcard":               oneWildcard,
		"exact":                      exact,
		"trimmed":                    trimmed,
		"searched":                   searched,
		"exact or .*":                unless(".*", folded),
		"searched or .*":             unless(".*", searched),
		"ending":                     unless("*", ending(".")),
		"ending until v1.5.1":        unless("*", ending("")),
		"ending until v1.3.3":        unless("*", folded),
		"glob":                       glob,
		"goa":                        unless("*", goaSpec),
		"subdomain":                  subdomain(false),
		"subdomain or parent":        subdomain(true),
		"authority":                  authority(origin.Host),
		"authority hostname":         authority(origin.Hostname),
		"host pattern":               hostPattern(true),
		"host pattern until v1.8.14": hostPattern(false),
		"any URL":                    anyURL,
		"jub0bs":                     jub0bsDialect{localhost: true}.pattern,
		"jub0bs until v0.14.0":       jub0bsDialect{}.pattern,
		"jub0bs until v0.13.0":       jub0bsDialect{suffixes: true}.pattern,
		"fcors":                      jub0bsDialect{suffixes: true, fcors: true}.pattern,
		"equal fold or *":            unless("*", equalFold),
		"folded":                     folded,
		"folded wildcard":            foldedWildcard,
		"echo":                       echo,
		"echo until v4.2.0":          byLabels,
		"echo5":                      echo5,
		"fiber2":                     fiber2(),
		"fiber2 until v2.52.6":       fiber2("http", "https"),
		"fiber2 until v2.52.3":       fiberHost(true),
		"fiber2 until v2.52.2":       fiberHost(false),
		"fiber2 until v2.52.1":       byLabels,
		"fiber3":                     fiber3,
		"gin":                        ginDialect{regexps: true, anchors: true}.pattern,
		"gin until v1.7.7":           ginDialect{regexps: true}.pattern,
		"gin until v1.7.4":           ginDialect{}.pattern,
		"gin until v1.6.0":           ginDialect{drop: 1}.pattern,
	}
}

// browserOrigin is the Origin in lower case, which is how browsers send it.
func browserOrigin() origin.Text { return origin.TheOrigin().Through(origin.Lower, "") }

// exact compares an entry with the Origin byte by byte.
func exact(entry string, _ Flags) Pattern {
	p := Pattern{Matches: origin.Compare(origin.Equal, origin.TheOrigin(), origin.Lit(entry))}
	p.Dead, p.Mend = unsendable(entry)
	return p.direct()
}

// folded compares an entry with the Origin, both in lower case.
func folded(entry string, _ Flags) Pattern {
	entry = strings.ToLower(entry)
	p := Pattern{Matches: origin.Compare(origin.Equal, browserOrigin(), origin.Lit(entry))}
	p.Dead, p.Mend = unsendable(entry)
	return p.direct()
}

// equalFold compares an entry with the Origin in any case.
func equalFold(entry string, _ Flags) Pattern {
	p := Pattern{Matches: origin.Compare(origin.EqualFold, origin.TheOrigin(), origin.Lit(entry))}
	p.Dead, p.Mend = unsendable(strings.ToLower(entry))
	return p.direct()
}

// foldedWildcard is folded, where the first asterisk of an entry stands for
// any characters, also for none; further asterisks are themselves.
func foldedWildcard(entry string, f Flags) Pattern {
	entry = strings.ToLower(entry)
	before, after, ok := strings.Cut(entry, "*")
	if !ok {
		return folded(entry, f)
	}
	p := Pattern{Matches: around(browserOrigin(), before, after, len(before)+len(after))}
	p.Dead = neverSent(p.Matches, before, after)
	return p.direct()
}

func (p Pattern) direct() Pattern {
	p.Direct = p.Matches
	return p
}

// around holds for texts that begin with before, end with after and are at
// least so long.
func around(t origin.Text, before, after string, length int) origin.Predicate {
	ps := []origin.Predicate{
		origin.Compare(origin.HasPrefix, t, origin.Lit(before)),
		origin.Compare(origin.HasSuffix, t, origin.Lit(after)),
	}
	if before != "" && after != "" && length > 0 {
		ps = append(ps, origin.Compare(origin.Longer, origin.Lit(strings.Repeat("x", length)), t).Negate())
	}
	return origin.AllOf(ps...)
}

// unsendable says why no browser sends the entry as an Origin, "" if one may.
func unsendable(entry string) (reason, mend string) {
	var err *origin.Error
	if _, e := origin.Parse(entry); errors.As(e, &err) {
		return err.Reason.String(), err.Mend()
	}
	return "", ""
}

// fillings stand for what a wildcard may match in an origin.
var fillings = []string{
	"", "x", "x.example", "x.example:8443", "8443", ":8443", "x:8443", "x.", ".x", "https", "s", "://x",
	"https://x", "https://x.example", "https://x.example:8443", "http://", "https://", "https://x.", "null", "ul", "u",
}

// maxTried bounds what is tried for the wildcards of one entry: four of them.
const maxTried = 10_000

// neverSent says why no origin of a browser meets the predicate made of the
// texts around wildcards, "" if one may: it tries what the wildcards may stand
// for, and does not judge an entry of which there is too much to try.
func neverSent(p origin.Predicate, around ...string) string {
	candidates := []string{around[0]}
	for i, text := range around[1:] {
		var next []string
		with := fillings
		if i > 1 {
			with = fillings[:4]
		}
		if strings.HasSuffix(around[i], ":") {
			with = append(slices.Clone(with), "8443") // a port
		}
		if len(candidates)*len(with) > maxTried {
			return ""
		}
		for _, c := range candidates {
			for _, f := range with {
				next = append(next, c+f+text)
			}
		}
		candidates = next
	}
	for _, c := range candidates {
		if o, err := origin.Parse(c); err == nil && p.Holds(origin.Experiment{Origin: o}) != origin.False {
			return ""
		}
	}
	whole := strings.Join(around, "x")
	if strings.HasPrefix(whole, "x") {
		whole = "https://" + whole
	}
	if reason, _ := unsendable(whole); reason != "" {
		return reason
	}
	return "no origin has this form"
}

// asRegexp is an entry that gin-contrib/cors takes for a regular expression
// (config.go, originRegex).
var asRegexp = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^/(.+)/[gimuy]?$`) })

// ginDialect is what gin-contrib/cors makes of entries: they are trimmed and
// in lower case, the Origin is not; with Wildcards one asterisk is allowed, the
// texts around it are as written; /re/ is an unanchored regular expression.
type ginDialect struct {
	// drop is how many characters before a trailing asterisk get lost
	// (CVE-2019-25211).
	drop int
	// regexps says that there are regular expressions, anchors that they may
	// begin with ^http.
	regexps, anchors bool
}

func (d ginDialect) pattern(entry string, f Flags) Pattern {
	var p Pattern
	if !strings.Contains(entry, "*") {
		p.Refused = d.scheme(entry, f)
	}
	normal := strings.ToLower(strings.TrimSpace(entry))
	text := origin.TheOrigin()
	p.Matches = origin.Compare(origin.Equal, text, origin.Lit(normal))
	re := d.expression(normal)
	if re != "" {
		p.Matches = origin.Compare(origin.Match, text, origin.Lit(re))
	} else {
		p.Dead, p.Mend = unsendable(normal)
	}
	if !strings.Contains(entry, "*") || f.Wildcards == origin.False {
		if p.Dead != "" && strings.Contains(entry, "*") {
			p.Dead, p.Mend = "without AllowWildcard an asterisk is itself", ""
		}
		return p.direct()
	}
	if strings.Count(entry, "*") > 1 && f.Wildcards == origin.True {
		p.Refused = "only one * is allowed"
	}
	before, after, _ := strings.Cut(entry, "*")
	if after == "" {
		before = before[:max(0, len(before)-d.drop)]
	}
	// config.go, validateWildcardOrigin: there is no test of the length.
	wild := around(text, before, after, 0)
	p.Dead, p.Mend = "", ""
	if re == "" {
		p.Dead = neverSent(wild, before, after)
	}
	if f.Wildcards == origin.Unknown {
		wild, p.Dead = origin.AllOf(wild, origin.Predicate{}), ""
	}
	p.Matches = origin.AnyOf(p.Matches, wild)
	return p.direct()
}

// expression is the regular expression that an entry is, "" if it is none.
func (d ginDialect) expression(entry string) string {
	if m := asRegexp().FindStringSubmatch(entry); d.regexps && m != nil {
		return m[1]
	}
	return ""
}

// scheme says why gin-contrib/cors refuses an entry without an asterisk, "" if
// it does not (cors.go, validateAllowedSchemas).
func (d ginDialect) scheme(entry string, f Flags) string {
	if re := d.expression(entry); re != "" {
		entry = strings.Replace(re, "?", "", 1)
		if d.anchors {
			entry = strings.TrimPrefix(entry, "^")
		}
	}
	schemes := []string{"http://", "https://"}
	for _, extra := range []struct {
		enabled origin.Truth
		schemes []string
	}{
		{f.Extensions, []string{"chrome-extension://", "safari-extension://", "moz-extension://", "ms-browser-extension://"}},
		{f.Sockets, []string{"ws://", "wss://"}},
		{f.Files, []string{"file://"}},
	} {
		if extra.enabled != origin.False {
			schemes = append(schemes, extra.schemes...)
		}
	}
	for _, s := range append(schemes, f.Schemes...) {
		if strings.HasPrefix(entry, s) {
			return ""
		}
	}
	if !f.SchemesKnown {
		return ""
	}
	return "it must begin with http:// or https://, or another scheme that is enabled"
}
