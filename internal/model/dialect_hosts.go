package model

import (
	"regexp"
	"strings"

	"github.com/corslint/corslint/internal/origin"
)

// searched is a regular expression that the Origin is searched for.
func searched(entry string, _ Flags) Pattern {
	p := Pattern{Matches: origin.Compare(origin.Match, origin.TheOrigin(), origin.Lit(entry))}
	if _, err := regexp.Compile(entry); err != nil {
		p.Refused = "it is no regular expression"
	}
	return p.direct()
}

// trimmed is exact without the blanks around an entry.
func trimmed(entry string, f Flags) Pattern { return exact(strings.TrimSpace(entry), f) }

// unless is a dialect in which one entry means everybody.
func unless(everybody string, d Dialect) Dialect {
	return func(entry string, f Flags) Pattern {
		if entry == everybody {
			return Pattern{Matches: origin.Predicate{Op: origin.Always}}.direct()
		}
		return d(entry, f)
	}
}

// ending is the dialect of go-zero (rest/internal/cors, isOriginAllowed): the
// Origin is the entry or ends with it after a separator, in any case.
func ending(separator string) Dialect {
	return func(entry string, _ Flags) Pattern {
		entry = strings.ToLower(entry)
		p := Pattern{Matches: origin.AnyOf(
			origin.Compare(origin.Equal, browserOrigin(), origin.Lit(entry)),
			origin.Compare(origin.HasSuffix, browserOrigin(), origin.Lit(separator+entry)),
		)}
		p.Dead = neverSent(p.Matches, "", entry)
		if p.Dead != "" {
			p.Dead, p.Mend = unsendable(entry)
		}
		return p.direct()
	}
}

// glob matches the whole Origin, where * stands for any characters and ? for
// one.
func glob(entry string, f Flags) Pattern {
	around := strings.FieldsFunc("^"+entry+"$", func(r rune) bool { return r == '*' || r == '?' })
	if len(around) == 1 {
		return exact(entry, f)
	}
	expr := strings.NewReplacer(`\*`, ".*", `\?`, ".").Replace(regexp.QuoteMeta(entry))
	p := Pattern{Matches: origin.Compare(origin.Match, origin.TheOrigin(), origin.Lit("^"+expr+"$"))}
	around[0], around[len(around)-1] = strings.TrimPrefix(around[0], "^"), strings.TrimSuffix(around[len(around)-1], "$")
	p.Dead = neverSent(p.Matches, around...)
	return p.direct()
}

// subdomain is the dialect of goframe (text/gstr, IsSubDomain): the host of the
// Origin without its port, label by label. An entry of one or two labels covers
// subdomains of any depth, a longer one none; "*" is any label, and leading ones
// may be missing. Before v2 any leading label could be missing.
func subdomain(parents bool) Dialect {
	return func(entry string, _ Flags) Pattern { return subdomains(entry, parents) }
}

func subdomains(entry string, parents bool) Pattern {
	domain, _, colon := strings.Cut(entry, ":")
	labels := strings.Split(domain, ".")
	var exprs []string
	for missing := range labels {
		if missing > 0 && labels[missing-1] != "*" && !parents {
			break
		}
		var parts []string
		for _, l := range labels[missing:] {
			if l == "*" {
				parts = append(parts, `[^.]*`)
			} else {
				parts = append(parts, regexp.QuoteMeta(l))
			}
		}
		expr := strings.Join(parts, `\.`)
		if missing == 0 && len(labels) <= 2 {
			expr = `([^.]*\.)*` + expr
		}
		exprs = append(exprs, expr)
	}
	host := origin.TheOrigin().Through(origin.Host, "").Through(origin.Before, ":")
	p := Pattern{Matches: origin.AllOf(
		origin.Compare(origin.Parses, origin.TheOrigin(), origin.Text{}),
		origin.Compare(origin.Match, host, origin.Lit("^("+strings.Join(exprs, "|")+")$")),
	)}
	if colon && strings.Contains(entry, "://") && domain != "" && !strings.Contains(domain, "*") {
		p.Matches = origin.Predicate{Op: origin.Never} // no host is named as a scheme
		p.Dead, p.Mend = "domains are compared, without a scheme", strings.SplitN(entry, "://", 2)[1]
	}
	return p.direct()
}

// authority is the dialect of flamego: the host of the Origin, with its port
// for the part Host, or one of its subdomains; "!*" is everybody. The answer has
// the configured scheme.
func authority(part origin.View) Dialect {
	return func(entry string, f Flags) Pattern {
		host := origin.TheOrigin().Through(part, "")
		p := Pattern{Matches: origin.Compare(origin.Equal, host, origin.Lit(entry))}
		switch {
		case entry == "!*":
			p.Matches = origin.Compare(origin.Parses, origin.TheOrigin(), origin.Text{})
		case entry == "*":
			p.Dead = "only as the first entry it means everybody"
		case strings.Contains(entry, "://"):
			p.Dead, p.Mend = "domains are compared, without a scheme", strings.SplitN(entry, "://", 2)[1]
		}
		under := origin.Compare(origin.HasSuffix, host, origin.Lit("."+entry))
		switch {
		case entry == "!*" || f.Subdomains == origin.False:
		case f.Subdomains == origin.True:
			p.Matches = origin.AnyOf(p.Matches, under)
		default:
			p.Matches = origin.AnyOf(p.Matches, origin.AllOf(under, origin.Predicate{}))
		}
		p.Sends = sentWith(f.Scheme)
		return p.direct()
	}
}

// sentWith is the Origin with another scheme, as net/url writes it.
func sentWith(scheme origin.Text) *origin.Text {
	var t origin.Text
	switch {
	case scheme.Kind != origin.Literal:
	case scheme.Str == "*":
		t = origin.TheOrigin()
	default:
		if scheme.Str == "" {
			scheme.Str = "http"
		}
		t = origin.Join(origin.Lit(scheme.Str+"://"), origin.TheOrigin().Through(origin.Host, ""), origin.TheOrigin().Through(origin.Path, ""))
	}
	return &t
}
