package model

import (
	"net/netip"
	"regexp"
	"strings"
	"sync"

	"golang.org/x/net/idna"
	"golang.org/x/net/publicsuffix"

	"github.com/corslint/corslint/internal/origin"
)

// jub0bsDialect is the dialect of jub0bs/cors and fcors (internal/origins,
// ParsePattern): scheme://host or scheme://*.host, perhaps with a port or :*.
type jub0bsDialect struct {
	// suffixes says that public suffixes are refused also without credentials,
	// localhost that the names under localhost count as secure, fcors that an entry
	// has one wildcard only, no address goes with https, and there are no other
	// schemes than it and http.
	suffixes, localhost, fcors bool
}

var (
	jub0bsEntry = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`^([a-z][-a-z0-9+._]{0,63})://(\[[^]]*\]|(?:\*\.)?[-a-z0-9._]+)(?::(\*|[1-9][0-9]{0,4}))?$`)
	})
	// hostNames is how hosts are validated.
	hostNames = idna.New(idna.BidiRule(), idna.ValidateLabels(true), idna.StrictDomainName(true), idna.VerifyDNSLength(true))
)

func (d jub0bsDialect) pattern(entry string, f Flags) Pattern {
	m := jub0bsEntry().FindStringSubmatch(entry)
	if m == nil {
		return Pattern{Refused: "it must be scheme://host or scheme://*.host in lower case, perhaps with a port or :*"}.direct()
	}
	scheme, host, port := m[1], m[2], m[3]
	bare, wild := strings.CutPrefix(host, "*.")
	p := Pattern{}
	address, loopback, bad := hostKind(bare, wild)
	absolute := strings.TrimSuffix(bare, ".")
	named := d.local(absolute)
	switch {
	case d.fcors && wild && port == "*":
		p.Refused = "it has a wildcard for subdomains and one for the port"
	case d.fcors && scheme != "http" && scheme != "https":
		p.Refused = "the scheme must be http or https"
	case d.fcors && scheme == "https" && address:
		p.Refused = "an address cannot go with https"
	case bad != "":
		p.Refused = bad
	case scheme == "file":
		p.Refused = "the origin of a file is null"
	case len(port) == 5 && port > "65535":
		p.Refused = "there is no such port"
	case scheme == "http" && port == "80", scheme == "https" && port == "443":
		p.Refused = "browsers leave out the default port"
	case scheme != "https" && !loopback && !named && f.Credentials == origin.True && f.Insecure == origin.False:
		p.Refused = "with credentials, anybody on the network can pose as an origin that is not https"
	case wild && isPublicSuffix(absolute) && (d.suffixes || f.Credentials == origin.True) && f.PublicSuffixes == origin.False:
		p.Refused = "anybody can register a name under " + absolute
	}
	if !wild && port != "*" {
		p.Matches = origin.Compare(origin.Equal, origin.TheOrigin(), origin.Lit(entry))
		p.Dead, p.Mend = unsendable(entry)
		return p.direct()
	}
	expr := "^" + regexp.QuoteMeta(scheme+"://")
	if wild {
		expr += `[^/:]+\.`
	}
	expr += regexp.QuoteMeta(bare)
	switch port {
	case "":
	case "*":
		expr += `(:[0-9]+)?`
	default:
		expr += ":" + port
	}
	p.Matches = origin.Compare(origin.Match, origin.TheOrigin(), origin.Lit(expr+"$"))
	return p.direct()
}

// local reports whether a host is a name of the machine itself.
func (d jub0bsDialect) local(host string) bool {
	return host == "localhost" || d.localhost && strings.HasSuffix(host, ".localhost")
}

// hostKind says whether a host is an address, and one of loopback, and as a clause
// what is wrong with it, "" for nothing.
func hostKind(host string, wild bool) (address, loopback bool, bad string) {
	const noHost = "it has no valid host"
	labels := strings.Split(strings.TrimSuffix(host, "."), ".")
	last := labels[len(labels)-1]
	literal := strings.HasPrefix(host, "[")
	if literal || last != "" && '0' <= last[0] && last[0] <= '9' {
		text := strings.TrimSuffix(strings.TrimPrefix(host, "["), "]")
		ip, err := netip.ParseAddr(text)
		if err != nil || wild || ip.Zone() != "" || ip.Is4In6() || ip.String() != text {
			return false, false, noHost
		}
		return true, ip.IsLoopback(), ""
	}
	if last == "" {
		return false, false, noHost
	}
	if _, err := hostNames.ToASCII(host); err != nil {
		return false, false, noHost
	}
	return false, false, ""
}

func isPublicSuffix(host string) bool {
	suffix, _ := publicsuffix.PublicSuffix(host)
	return suffix == host
}
