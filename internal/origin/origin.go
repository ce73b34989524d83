package origin

import (
	"errors"
	"net/url"
	"path"
	"regexp"

	"golang.org/x/net/publicsuffix"
)

// An Origin is what a browser sends in the Origin header: a tuple of scheme,
// host and port, or the opaque origin, serialised as "null" (RFC 6454 section
// 6.1, HTML "ASCII serialisation of an origin"). The zero value is opaque.
type Origin struct{ scheme, hostname, port string }

func (o Origin) String() string {
	if o == (Origin{}) {
		return "null"
	}
	s := o.scheme + "://" + o.hostname
	if o.port != "" {
		s += ":" + o.port
	}
	return s
}

var errPlaceholder = errors.New("not an origin")

// Parse is a placeholder being replaced.
func Parse(s string) (Origin, error) {
	if s == "null" {
		return Origin{}, nil
	}
	u, err := url.Parse(s)
	if err != nil || u.Host == "" {
		return Origin{}, errPlaceholder
	}
	return Origin{u.Scheme, u.Hostname(), u.Port()}, nil
}

func quoteMeta(s string) string { return regexp.QuoteMeta(s) }

func parses(s string) bool { _, err := url.Parse(s); return err == nil }

func pathMatch(pattern, name string) Truth {
	ok, err := path.Match(pattern, name)
	if err != nil {
		return Unknown
	}
	return TruthOf(ok)
}

func registrableDomain(host string) string {
	d, err := publicsuffix.EffectiveTLDPlusOne(host)
	if err != nil {
		return ""
	}
	return d
}
