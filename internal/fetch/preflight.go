package fetch

import (
	"slices"
	"strconv"
	"strings"

	"github.com/corslint/corslint/internal/origin"
)

// NeedsPreflight reports whether the browser asks for permission before it
// sends the request: its method or one of its headers is not safelisted ("HTTP
// fetch" with makeCORSPreflight, as "main fetch" decides).
func NeedsPreflight(req Request) bool {
	return !IsSafelistedMethod(req.method()) || len(unsafeNames(req.Headers)) > 0
}

// PreflightHeaders are the headers of the request by which the browser asks
// ("CORS-preflight fetch" steps 3 to 5).
func PreflightHeaders(req Request) map[string]string {
	headers := map[string]string{"Origin": req.Origin, RequestMethod: req.method()}
	if names := unsafeNames(req.Headers); len(names) > 0 {
		headers[RequestNames] = strings.Join(names, ",")
	}
	return headers
}

// CheckPreflight is how the browser judges the response to the preflight of
// req ("CORS-preflight fetch" step 7). What is refused for certain at one step
// is refused, whatever the others say.
func CheckPreflight(req Request, resp Response) Verdict {
	verdict := Check(req, resp)
	if verdict.Allowed == origin.False {
		return verdict
	}
	if resp.Status != 0 && (resp.Status < 200 || resp.Status > 299) {
		return refused("CORS-preflight fetch step 7", "the status is "+strconv.Itoa(resp.Status)+", not one from 200 to 299")
	}
	steps := []Verdict{verdict, checkMethod(req, resp), checkHeaders(req, resp)}
	for _, v := range steps {
		if v.Allowed == origin.False {
			return v
		}
	}
	for _, v := range steps {
		if v.Allowed == origin.Unknown {
			return v
		}
	}
	if resp.Status == 0 {
		return Verdict{Reason: "the status is not known"}
	}
	return Verdict{Allowed: origin.True, Step: "CORS-preflight fetch step 7.16"}
}

// checkMethod is "CORS-preflight fetch" steps 7.3 and 7.5.
func checkMethod(req Request, resp Response) Verdict {
	value, found := resp.get(AllowMethods)
	if found == origin.Unknown {
		return unknown
	}
	methods, ok := List(value)
	switch {
	case !ok:
		return refused("CORS-preflight fetch step 7.3", AllowMethods+" is no list of methods")
	case slices.Contains(methods, req.method()), IsSafelistedMethod(req.method()):
	case !slices.Contains(methods, "*"):
		return refused("CORS-preflight fetch step 7.5", AllowMethods+" does not list "+req.method())
	case req.Credentials:
		return refused("CORS-preflight fetch step 7.5", "* in "+AllowMethods+" does not cover requests with credentials")
	}
	return Verdict{Allowed: origin.True}
}

// checkHeaders is "CORS-preflight fetch" steps 7.3, 7.6 and 7.7.
func checkHeaders(req Request, resp Response) Verdict {
	value, found := resp.get(AllowHeaders)
	if found == origin.Unknown {
		return unknown
	}
	allowed, ok := List(value)
	if !ok {
		return refused("CORS-preflight fetch step 7.3", AllowHeaders+" is no list of header names")
	}
	verdict := Verdict{Allowed: origin.True}
	for _, name := range unsafeNames(req.Headers) {
		switch {
		case slices.ContainsFunc(allowed, func(a string) bool { return strings.EqualFold(a, name) }):
		case !slices.Contains(allowed, "*"):
			return refused("CORS-preflight fetch step 7.7", AllowHeaders+" does not list "+name)
		case req.Credentials:
			return refused("CORS-preflight fetch step 7.7", "* in "+AllowHeaders+" does not cover requests with credentials")
		case isNonWildcard(name):
			// The standard refuses, Chromium (cors_util.cc) and Firefox
			// (network.cors_preflight.authorization_covered_by_wildcard) only warn.
			verdict = Verdict{Step: "CORS-preflight fetch step 7.6", Reason: "not every browser has * in " + AllowHeaders + " cover " + name}
		}
	}
	return verdict
}

// Exposed reports whether the script of req may read the response header
// ("main fetch" step 14, "CORS-safelisted response-header name"), provided that
// it may read the response.
func Exposed(req Request, resp Response, name string) origin.Truth {
	switch {
	case IsForbiddenResponseHeader(name):
		return origin.False
	case isSafelistedResponseHeader(name):
		return origin.True
	}
	value, found := resp.get(ExposeHeaders)
	if found == origin.Unknown {
		return origin.Unknown
	}
	members, _ := List(value)
	listed := slices.ContainsFunc(members, func(m string) bool { return strings.EqualFold(m, name) })
	return origin.TruthOf(listed || !req.Credentials && slices.Contains(members, "*"))
}

// For how long browsers remember a preflight, in seconds.
const (
	// DefaultMaxAge is without a valid Access-Control-Max-Age ("CORS-preflight
	// fetch" step 7.9).
	DefaultMaxAge = 5
	// The limits that browsers impose (step 7.10), from their sources: Chromium
	// preflight_result.cc, Firefox nsCORSListenerProxy.cpp, WebKit
	// CrossOriginPreflightResultCache.cpp.
	ChromiumMaxAge = 7200
	FirefoxMaxAge  = 86400
	SafariMaxAge   = 600
)

// MaxAgeSeconds reads a value of Access-Control-Max-Age, which is delta-seconds
// of RFC 9111 section 1.2.2: digits and nothing else. Values too large for an
// int64 are the largest one, as that section has it. Negative numbers are none
// of these, but Chromium takes them for 0, and Firefox remembers nothing either:
// -1 is known to do that.
func MaxAgeSeconds(value string) (seconds int64, ok bool) {
	value = strings.Trim(value, whitespace)
	value, negative := strings.CutPrefix(value, "-")
	if value == "" || strings.Trim(value, "0123456789") != "" {
		return 0, false
	}
	if negative {
		return 0, true
	}
	seconds, err := strconv.ParseInt(value, 10, 64)
	if err != nil {
		return 1<<63 - 1, true
	}
	return seconds, true
}
