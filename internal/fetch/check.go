package fetch

import (
	"strings"

	"github.com/corslint/corslint/internal/origin"
)

// Names of the response headers that the CORS protocol defines (Fetch
// standard, section 3.3.3 "HTTP responses"), in canonical spelling.
const (
	AllowOrigin      = "Access-Control-Allow-Origin"
	AllowCredentials = "Access-Control-Allow-Credentials"
	AllowMethods     = "Access-Control-Allow-Methods"
	AllowHeaders     = "Access-Control-Allow-Headers"
	ExposeHeaders    = "Access-Control-Expose-Headers"
	MaxAge           = "Access-Control-Max-Age"
)

// ResponseHeaders are the CORS response headers.
var ResponseHeaders = [...]string{AllowOrigin, AllowCredentials, AllowMethods, AllowHeaders, ExposeHeaders, MaxAge, "Access-Control-Allow-Private-Network"}

// RequestHeaders are the CORS request headers (Fetch standard, section 3.3.2
// "HTTP requests").
var RequestHeaders = [...]string{"Origin", "Access-Control-Request-Method", "Access-Control-Request-Headers", "Access-Control-Request-Private-Network"}

// get is "getting a header value": the lines combined with ", ". found says
// whether the header is there.
func (r Response) get(name string) (value string, found origin.Truth) {
	h := r.Headers[name]
	if h.Unknown {
		return "", origin.Unknown
	}
	if len(h.Values) == 0 {
		return "", origin.False
	}
	lines := make([]string, len(h.Values))
	for i, v := range h.Values {
		lines[i] = strings.Trim(v, "\t\n\r ") // "normalize": HTTP whitespace
	}
	return strings.Join(lines, ", "), origin.True
}

// Check is the CORS check (Fetch standard, section 4.10): whether the page may
// read the response.
func Check(req Request, resp Response) Verdict {
	refused := func(step, reason string) Verdict { return Verdict{origin.False, step, reason} }
	unknown := Verdict{origin.Unknown, "", "the headers are not known"}

	value, found := resp.get(AllowOrigin)
	switch {
	case found == origin.Unknown:
		return unknown
	case found == origin.False:
		return refused("CORS check step 2", "there is no "+AllowOrigin)
	case !req.Credentials && value == "*":
		return Verdict{Allowed: origin.True, Step: "CORS check step 3"}
	case value != req.Origin:
		if value == "*" {
			return refused("CORS check step 4", "* does not cover requests with credentials")
		}
		return refused("CORS check step 4", AllowOrigin+" is not the page's origin")
	case !req.Credentials:
		return Verdict{Allowed: origin.True, Step: "CORS check step 5"}
	}
	credentials, found := resp.get(AllowCredentials)
	switch {
	case found == origin.Unknown:
		return unknown
	case credentials != "true":
		return refused("CORS check step 8", AllowCredentials+" is not exactly true")
	}
	return Verdict{Allowed: origin.True, Step: "CORS check step 7"}
}

// VaryCovers reports whether Vary tells caches that the response depends on
// the Origin (RFC 9110 section 12.5.5, RFC 9111 section 4.1): it names Origin
// or is *.
func VaryCovers(resp Response) origin.Truth {
	h := resp.Headers["Vary"]
	for _, line := range h.Values {
		for _, member := range strings.Split(line, ",") {
			member = strings.TrimSpace(member)
			if member == "*" || strings.EqualFold(member, "Origin") {
				return origin.True
			}
		}
	}
	if h.Unknown {
		return origin.Unknown
	}
	return origin.False
}
