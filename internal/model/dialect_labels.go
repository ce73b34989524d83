package model

import (
	"net/url"
	"regexp"
	"strings"

	"github.com/corslint/corslint/internal/origin"
)

// labels is the test that echo and fiber share (echo middleware/util.go,
// matchSubdomain): the same text before the first colon, then the labels of
// the authorities from right to left, where the first "*" of the entry ends
// the comparison: what is left of it does not count.
func labels(entry string) origin.Predicate {
	scheme, _, _ := strings.Cut(entry, ":")
	_, authority, ok := strings.Cut(entry, "://")
	parts := strings.Split(authority, ".")
	star := len(parts) - 1
	for star >= 0 && parts[star] != "*" {
		star--
	}
	if !ok || star < 0 {
		return origin.Predicate{Op: origin.Never}
	}
	right := ""
	if star < len(parts)-1 {
		right = "." + strings.Join(parts[star+1:], ".")
	}
	return around(origin.TheOrigin(), scheme+"://", right, 0)
}

// echo is the dialect of echo v4: an entry is compared as it is, by labels, and,
// unless a "*" has matched before, as a glob with * and ?.
func echo(entry string, f Flags) Pattern {
	p := exact(entry, f)
	p.Direct = origin.AnyOf(p.Matches, labels(entry))
	around := strings.FieldsFunc("^"+entry+"$", func(r rune) bool { return r == '*' || r == '?' })
	if len(around) == 1 {
		return p
	}
	expr := strings.NewReplacer(`\*`, ".*", `\?`, ".").Replace(regexp.QuoteMeta(entry))
	p.Matches = origin.AnyOf(p.Direct, origin.AllOf(
		origin.Compare(origin.Contains, origin.TheOrigin(), origin.Lit("://")),
		origin.Compare(origin.Match, origin.TheOrigin(), origin.Lit("^"+expr+"$")),
	))
	around[0], around[len(around)-1] = strings.TrimPrefix(around[0], "^"), strings.TrimSuffix(around[len(around)-1], "$")
	p.Dead, p.Mend = neverSent(p.Matches, around...), ""
	return p
}

// echo5 is the dialect of echo v5: entries are compared in any case and are
// answered as they are written.
func echo5(entry string, _ Flags) Pattern {
	p := Pattern{Matches: origin.Compare(origin.EqualFold, origin.TheOrigin(), origin.Lit(entry))}
	p.Dead, p.Mend = unsendable(entry)
	if entry != strings.ToLower(entry) {
		sent := origin.Lit(entry)
		p.Sends = &sent
	}
	// middleware/util.go, validateOrigin
	switch u, err := url.Parse(entry); {
	case err != nil:
		p.Refused = "it is no URL"
	case u.Scheme == "" || u.Host == "":
		p.Refused = "it lacks a scheme or a host"
	case u.Path != "" || u.RawQuery != "" || u.Fragment != "":
		p.Refused = "it holds more than an origin"
	}
	return p.direct()
}

// normalOrigin is normalizeOrigin of fiber's middleware/cors/utils.go.
func normalOrigin(entry string, schemes ...string) (string, bool) {
	u, err := url.Parse(entry)
	if err != nil || u.Host == "" || u.Path != "" && u.Path != "/" || u.RawQuery != "" || u.Fragment != "" {
		return "", false
	}
	for _, s := range schemes {
		if s == u.Scheme {
			schemes = nil
		}
	}
	return strings.ToLower(u.Scheme) + "://" + strings.ToLower(u.Host), len(schemes) == 0
}

const badOrigin = "it is not of the form scheme://host or scheme://*.host"

// fiber2 is the dialect of fiber v2 from v2.52.3 on. Of an entry with a wildcard
// the place of the wildcard is looked for before blanks are trimmed (cors.go,
// New), so that a blank before it moves the cut. Without schemes, all are taken.
func fiber2(schemes ...string) Dialect {
	return func(entry string, _ Flags) Pattern { return fiber2Entry(entry, schemes) }
}

func fiber2Entry(entry string, schemes []string) Pattern {
	i := strings.Index(entry, "://*.")
	if i < 0 {
		return fiberWhole(entry, schemes...)
	}
	normal, ok := normalOrigin(strings.TrimSpace(entry[:i+3]+entry[i+4:]), schemes...)
	if !ok || strings.Contains(normal, "*") || i+3 > len(normal) {
		return Pattern{Refused: badOrigin}.direct()
	}
	before, after := normal[:i+3], normal[i+3:]
	p := Pattern{Matches: around(browserOrigin(), before, after, len(before)+len(after))}
	if p.Dead = neverSent(p.Matches, before, after); p.Dead != "" && entry != strings.TrimSpace(entry) {
		p.Dead, p.Mend = "the blank before it counts", strings.TrimSpace(entry)
	}
	return p.direct()
}

// fiberWhole is an entry without a wildcard.
func fiberWhole(entry string, schemes ...string) Pattern {
	normal, ok := normalOrigin(strings.TrimSpace(entry), schemes...)
	if !ok || strings.Contains(normal, "*") {
		return Pattern{Refused: badOrigin}.direct()
	}
	p := Pattern{Matches: origin.Compare(origin.Equal, browserOrigin(), origin.Lit(normal))}
	p.Dead, p.Mend = unsendable(normal)
	return p.direct()
}

// fiber3 is the dialect of fiber v3 (cors.go, New; utils.go, matchNormalized).
func fiber3(entry string, _ Flags) Pattern {
	if u, err := url.Parse(strings.TrimSpace(entry)); err == nil && u.User != nil {
		return Pattern{Refused: badOrigin}.direct()
	}
	before, after, wild := strings.Cut(strings.TrimSpace(entry), "://*.")
	if !wild {
		return fiberWhole(entry)
	}
	normal, ok := normalOrigin(before + "://" + after)
	if !ok || strings.Contains(normal, "*") {
		return Pattern{Refused: badOrigin}.direct()
	}
	scheme, host, _ := strings.Cut(normal, "://")
	before, after = scheme+"://", "."+host
	p := Pattern{Matches: around(browserOrigin(), before, after, len(before)+len(after)+1)}
	p.Dead = neverSent(p.Matches, before, after)
	return p.direct()
}

// fiberHost is the dialect of fiber v2.52.1 and v2.52.2 (utils.go,
// validateDomain): a wildcard entry is a suffix of the host, whatever the scheme,
// and the dot before it does not count.
func fiberHost(trim bool) Dialect {
	return func(entry string, _ Flags) Pattern {
		if trim {
			entry = strings.TrimSpace(entry)
		}
		normal, ok := normalOrigin(entry, "http", "https")
		if !ok {
			return Pattern{Refused: "it is not of the form http://host or https://host"}.direct()
		}
		p := Pattern{Matches: origin.Compare(origin.Equal, origin.TheOrigin(), origin.Lit(normal))}
		p.Dead, p.Mend = unsendable(normal)
		bare := func(t origin.Text) origin.Text {
			return t.Through(origin.TrimPrefix, "https://").Through(origin.TrimPrefix, "http://").Through(origin.Before, ":")
		}
		suffix, wild := strings.CutPrefix(bare(origin.Lit(normal)).Str, "*.")
		if wild {
			host := bare(origin.TheOrigin())
			p.Matches = origin.AnyOf(p.Matches, origin.AllOf(
				origin.Compare(origin.HasSuffix, host, origin.Lit(suffix)),
				origin.Compare(origin.Equal, host, origin.Lit(suffix)).Negate(),
			))
			p.Dead, p.Mend = "", ""
		}
		return p.direct()
	}
}

// byLabels is the dialect of fiber v2 before v2.52.1 and of echo v4 before
// v4.2.0: an entry is compared as it is, and by labels.
func byLabels(entry string, f Flags) Pattern {
	p := exact(entry, f)
	if by := labels(entry); by.Op != origin.Never {
		p.Matches = origin.AnyOf(p.Matches, by)
		p.Dead, p.Mend = "", ""
	}
	return p.direct()
}
