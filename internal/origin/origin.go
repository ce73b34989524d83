package origin

import (
	"fmt"
	"net/netip"
	"strconv"
	"strings"

	"golang.org/x/net/publicsuffix"
)

// An Origin is what a browser sends in the Origin header: a tuple of scheme,
// host and port, or the opaque origin, serialised as "null" (RFC 6454 section
// 6.1, HTML "ASCII serialisation of an origin"). Origins are comparable; the
// zero value is opaque.
type Origin struct {
	// host is serialised, IPv6 in brackets; port is empty for the scheme's
	// default.
	scheme, host, port string
}

// String is the ASCII serialisation, as in the Origin header.
func (o Origin) String() string {
	if o.IsNull() {
		return "null"
	}
	return o.scheme + "://" + o.Host()
}

// IsNull reports whether o is the opaque origin: what sandboxed frames, data:
// and file: documents and some redirects send.
func (o Origin) IsNull() bool { return o == Origin{} }

// Scheme is the scheme in lower case without a colon; empty if o is opaque.
func (o Origin) Scheme() string { return o.scheme }

// Host is the host with the port, if o has one, as in url.URL.Host.
func (o Origin) Host() string {
	if o.port == "" {
		return o.host
	}
	return o.host + ":" + o.port
}

// Hostname is the host without port and without the brackets of IPv6, as
// url.URL.Hostname gives it.
func (o Origin) Hostname() string {
	return strings.TrimSuffix(strings.TrimPrefix(o.host, "["), "]")
}

// Port is the port in decimal, or empty for the scheme's default port.
func (o Origin) Port() string { return o.port }

// IsLoopback reports whether o's host can only be the user's own machine:
// localhost and its subdomains (RFC 6761 section 6.3; browsers resolve them
// without asking), 127.0.0.0/8 and ::1.
func (o Origin) IsLoopback() bool {
	name := strings.TrimSuffix(o.Hostname(), ".")
	if name == "localhost" || strings.HasSuffix(name, ".localhost") {
		return true
	}
	ip, ok := o.addr()
	return ok && ip.IsLoopback()
}

// IsIP reports whether o's host is an IP address.
func (o Origin) IsIP() bool {
	_, ok := o.addr()
	return ok
}

func (o Origin) addr() (netip.Addr, bool) {
	ip, err := netip.ParseAddr(o.Hostname())
	return ip.Unmap(), err == nil
}

// RegistrableDomain is the public suffix of o's host plus one label: the
// domain somebody registered. It is empty where there is none: for opaque
// origins, IP addresses, single labels and public suffixes themselves.
func (o Origin) RegistrableDomain() string {
	if o.IsNull() || o.IsIP() {
		return ""
	}
	return registrableDomain(strings.TrimSuffix(o.host, "."))
}

// Site is the origin's site, serialised: the scheme and the registrable
// domain, or else the host (HTML, "obtain a site"). Browsers send SameSite
// cookies within one site.
func (o Origin) Site() string {
	if o.IsNull() {
		return "null"
	}
	if d := o.RegistrableDomain(); d != "" {
		return o.scheme + "://" + d
	}
	return o.scheme + "://" + o.host
}

// registrableDomain is publicsuffix.EffectiveTLDPlusOne, empty for an error.
func registrableDomain(host string) string {
	d, err := publicsuffix.EffectiveTLDPlusOne(host)
	if err != nil {
		return ""
	}
	return d
}

// Reason says why a string is no origin a browser sends.
type Reason uint8

const (
	// NotOrigin is the zero value: no more precise reason applies.
	NotOrigin Reason = iota
	// Blank: the string is empty, or holds a blank or control character.
	Blank
	// SeveralOrigins: a list of origins.
	SeveralOrigins
	// Wildcard: the string holds an asterisk. "*" alone is a value of
	// Access-Control-Allow-Origin but no origin.
	Wildcard
	// NonASCII: browsers send internationalised hosts in Punycode.
	NonASCII
	// NoScheme: the string does not begin with a scheme and "://".
	NoScheme
	// OpaqueScheme: documents of this scheme have the origin null.
	OpaqueScheme
	// UpperCase: browsers send scheme and host in lower case, and null.
	UpperCase
	// UserInfo: a user name or password, which is no part of an origin.
	UserInfo
	// TrailingSlash: nothing but a slash follows the host.
	TrailingSlash
	// HasPath, HasQuery and HasFragment: more than an origin.
	HasPath
	HasQuery
	HasFragment
	// NoHost: nothing follows the scheme.
	NoHost
	// BadHost: the host is no DNS name or IP address.
	BadHost
	// NonCanonicalIP: an IP address in another form than browsers send.
	NonCanonicalIP
	// BadPort: the port is no number from 1 to 65535 without leading zeros.
	BadPort
	// DefaultPort: browsers leave out the default port of a scheme.
	DefaultPort
)

var reasons = [...]string{
	NotOrigin:      "it is not an origin",
	Blank:          "it is empty or holds a blank",
	SeveralOrigins: "it lists several origins",
	Wildcard:       "it holds a wildcard",
	NonASCII:       "it is not ASCII; browsers send Punycode",
	NoScheme:       "it has no scheme",
	OpaqueScheme:   "documents of this scheme have the origin null",
	UpperCase:      "browsers send it in lower case",
	UserInfo:       "it holds a user name",
	TrailingSlash:  "an origin has no trailing slash",
	HasPath:        "an origin has no path",
	HasQuery:       "an origin has no query",
	HasFragment:    "an origin has no fragment",
	NoHost:         "it has no host",
	BadHost:        "its host is no DNS name or IP address",
	NonCanonicalIP: "browsers write the IP address otherwise",
	BadPort:        "its port is invalid",
	DefaultPort:    "browsers leave out the default port",
}

// String is the reason as a clause that explains a value.
func (r Reason) String() string {
	if int(r) < len(reasons) {
		return reasons[r]
	}
	return reasons[NotOrigin]
}

// An Error says that Value equals no Origin header of any browser, and why.
type Error struct {
	Value  string
	Reason Reason
}

func (e *Error) Error() string {
	return fmt.Sprintf("no browser sends the origin %q: %s", e.Value, e.Reason)
}

// Mend is the origin that Value probably means, or "" if that is anybody's
// guess.
func (e *Error) Mend() string {
	s := strings.ToLower(strings.TrimSpace(e.Value))
	if e.Reason == SeveralOrigins || e.Reason == Wildcard || s == "" {
		return ""
	}
	if e.Reason == NoScheme {
		s = "https://" + strings.TrimLeft(s, ":/")
	}
	scheme, rest, ok := strings.Cut(s, "://")
	if !ok {
		if s == "null" {
			return s
		}
		return ""
	}
	if i := strings.IndexAny(rest, "/?#"); i >= 0 {
		rest = rest[:i]
	}
	rest = rest[strings.LastIndex(rest, "@")+1:]
	rest = strings.TrimSuffix(rest, ":"+defaultPort(scheme))
	o, err := Parse(scheme + "://" + rest)
	if err != nil {
		return ""
	}
	if e.Reason == NoScheme && o.IsLoopback() {
		o.scheme = "http"
	}
	return o.String()
}

// defaultPort is the default port of a special scheme (URL standard section
// 4.2), or "".
func defaultPort(scheme string) string {
	switch scheme {
	case "http", "ws":
		return "80"
	case "https", "wss":
		return "443"
	case "ftp":
		return "21"
	}
	return ""
}

// Parse reads an origin exactly as browsers write it in the Origin header:
// "null", or the scheme, "://", the host and the port unless it is the
// scheme's default (RFC 6454 section 6.2, HTML "ASCII serialisation of an
// origin", URL standard section 3.5 for hosts). Every other string is an
// *Error: no request can carry it. Parse is stricter than the URL standard in
// one way: it wants hosts to be what DNS can resolve.
//
// Schemes that are not special in the URL standard are accepted with any
// plain host, since browsers, their extensions and embedders send origins such
// as chrome-extension://ID and capacitor://localhost.
func Parse(s string) (Origin, error) {
	fail := func(r Reason) (Origin, error) { return Origin{}, &Error{Value: s, Reason: r} }
	if s == "null" {
		return Origin{}, nil
	}
	if r := lexical(s); r != NotOrigin {
		return fail(r)
	}
	scheme, rest, ok := strings.Cut(s, "://")
	if !ok && strings.EqualFold(s, "null") {
		return fail(UpperCase)
	}
	if !ok || !isScheme(strings.ToLower(scheme)) {
		return fail(NoScheme)
	}
	if scheme != strings.ToLower(scheme) {
		return fail(UpperCase)
	}
	switch scheme {
	case "file", "data", "blob", "about", "javascript", "filesystem":
		return fail(OpaqueScheme)
	}
	if i := strings.IndexAny(rest, "/?#"); i >= 0 {
		switch {
		case i == 0:
			return fail(NoHost)
		case rest[i:] == "/":
			return fail(TrailingSlash)
		case rest[i] == '/':
			return fail(HasPath)
		case rest[i] == '?':
			return fail(HasQuery)
		}
		return fail(HasFragment)
	}
	if strings.Contains(rest, "@") {
		return fail(UserInfo)
	}
	host, port := rest, ""
	if i := strings.LastIndexByte(rest, ':'); i > strings.LastIndexByte(rest, ']') {
		host, port = rest[:i], rest[i+1:]
		if n, err := strconv.ParseUint(port, 10, 16); err != nil || n == 0 || port != strconv.FormatUint(n, 10) {
			return fail(BadPort)
		}
	}
	special := defaultPort(scheme) != ""
	if r := checkHost(host, special); r != NotOrigin {
		return fail(r)
	}
	if special && port == defaultPort(scheme) {
		return fail(DefaultPort)
	}
	return Origin{scheme: scheme, host: host, port: port}, nil
}

// lexical finds what can be said of s before it is taken apart, or NotOrigin
// if there is nothing to say against it.
func lexical(s string) Reason {
	list := strings.FieldsFunc(s, func(c rune) bool { return strings.ContainsRune(" \t\r\n,;|", c) })
	switch {
	case len(list) > 1, strings.Count(s, "://") > 1:
		return SeveralOrigins
	case s == "":
		return Blank
	}
	for _, c := range s {
		switch {
		case c <= ' ' || c == 0x7f:
			return Blank
		case c > 0x7f:
			return NonASCII
		}
	}
	if strings.Contains(s, "*") {
		return Wildcard
	}
	return NotOrigin
}

// isScheme reports whether s is a scheme in lower case (RFC 3986 section 3.1).
func isScheme(s string) bool {
	for i, c := range []byte(s) {
		letter := 'a' <= c && c <= 'z'
		if !letter && (i == 0 || !isDigit(c) && c != '+' && c != '-' && c != '.') {
			return false
		}
	}
	return s != ""
}

// checkHost is NotOrigin if host is a serialised host.
func checkHost(host string, special bool) Reason {
	if host == "" {
		return NoHost
	}
	if strings.HasPrefix(host, "[") {
		return checkIPv6(host)
	}
	for _, c := range []byte(strings.ToLower(host)) {
		letter := 'a' <= c && c <= 'z'
		if !letter && !isDigit(c) && c != '-' && c != '.' && c != '_' && (special || c != '~') {
			return BadHost
		}
	}
	if !special {
		// The host of another scheme is opaque (URL standard section 3.5):
		// upper case survives, and app://. is one that embedders use.
		return NotOrigin
	}
	if host != strings.ToLower(host) {
		return UpperCase
	}
	labels := strings.Split(strings.TrimSuffix(host, "."), ".")
	if endsInNumber(labels[len(labels)-1]) {
		// Then it is an IPv4 address or the URL does not parse (URL standard,
		// "ends in a number checker").
		if ip, err := netip.ParseAddr(host); err != nil || ip.String() != host {
			return NonCanonicalIP
		}
		return NotOrigin
	}
	// RFC 1035 section 2.3.4: labels of 1 to 63 bytes, names of at most 253.
	if len(host) > 253 {
		return BadHost
	}
	for _, l := range labels {
		if l == "" || len(l) > 63 {
			return BadHost
		}
	}
	return NotOrigin
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// endsInNumber decides on the last label of a host, as in the URL standard.
func endsInNumber(label string) bool {
	hex, isHex := strings.CutPrefix(label, "0x")
	if isHex {
		return strings.Trim(hex, "0123456789abcdef") == ""
	}
	return label != "" && strings.Trim(label, "0123456789") == ""
}

// checkIPv6 wants the form of the URL standard's IPv6 serializer, which is
// that of RFC 5952 except that IPv4-mapped addresses are in hexadecimal.
func checkIPv6(host string) Reason {
	if !strings.HasSuffix(host, "]") {
		return BadHost
	}
	ip, err := netip.ParseAddr(host[1 : len(host)-1])
	if err != nil || !ip.Is6() || ip.Zone() != "" {
		return BadHost
	}
	want := ip.String()
	if ip.Is4In6() {
		b := ip.As16()
		want = fmt.Sprintf("::ffff:%x:%x", uint16(b[12])<<8|uint16(b[13]), uint16(b[14])<<8|uint16(b[15]))
	}
	if host != "["+want+"]" {
		return NonCanonicalIP
	}
	return NotOrigin
}
