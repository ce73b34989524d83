package fetch

import (
	"mime"
	"slices"
	"strings"
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
	// AllowPrivateNetwork is from the Private Network Access draft, which
	// browsers have given up since.
	AllowPrivateNetwork = "Access-Control-Allow-Private-Network"
)

// Names of the request headers by which a browser asks for permission (section
// 3.3.2 "HTTP requests"), in canonical spelling.
const (
	RequestMethod = "Access-Control-Request-Method"
	// RequestNames lists header names.
	RequestNames = "Access-Control-Request-Headers"
	// RequestPrivateNetwork is from the draft of AllowPrivateNetwork.
	RequestPrivateNetwork = "Access-Control-Request-Private-Network"
)

// ResponseHeaders are the CORS response headers.
var ResponseHeaders = [...]string{AllowOrigin, AllowCredentials, AllowMethods, AllowHeaders, ExposeHeaders, MaxAge, AllowPrivateNetwork}

// NormalizeMethod is the method as the browser sends it: it writes six methods
// in upper case and leaves all others, PATCH among them, as the script spelled
// them (Fetch standard section 2.2.1 "Methods", "normalize").
func NormalizeMethod(method string) string {
	switch upper := strings.ToUpper(method); upper {
	case "DELETE", "GET", "HEAD", "OPTIONS", "POST", "PUT":
		return upper
	}
	return method
}

// IsSafelistedMethod reports whether a normalised method needs no permission
// ("CORS-safelisted method").
func IsSafelistedMethod(method string) bool {
	return method == "GET" || method == "HEAD" || method == "POST"
}

// IsForbiddenMethod reports whether scripts cannot use the method at all
// ("forbidden method").
func IsForbiddenMethod(method string) bool {
	switch strings.ToUpper(method) {
	case "CONNECT", "TRACE", "TRACK":
		return true
	}
	return false
}

// IsForbiddenRequestHeader reports whether the browser alone sets the header:
// what scripts set is dropped ("forbidden request-header").
func IsForbiddenRequestHeader(name string) bool {
	switch lower := strings.ToLower(name); lower {
	case "accept-charset", "accept-encoding", "access-control-request-headers", "access-control-request-method",
		strings.ToLower(RequestPrivateNetwork), "connection", "content-length", "cookie", "cookie2", "date", "dnt",
		"expect", "host", "keep-alive", "origin", "referer", "set-cookie", "te", "trailer", "transfer-encoding",
		"upgrade", "via":
		return true
	default:
		return strings.HasPrefix(lower, "proxy-") || strings.HasPrefix(lower, "sec-")
	}
}

// IsForbiddenResponseHeader reports whether no script ever sees the header
// ("forbidden response-header name").
func IsForbiddenResponseHeader(name string) bool {
	lower := strings.ToLower(name)
	return lower == "set-cookie" || lower == "set-cookie2"
}

// isSafelistedResponseHeader is the fixed part of "CORS-safelisted
// response-header name".
func isSafelistedResponseHeader(name string) bool {
	switch strings.ToLower(name) {
	case "cache-control", "content-language", "content-length", "content-type", "expires", "last-modified", "pragma":
		return true
	}
	return false
}

// isNonWildcard is "CORS non-wildcard request-header name": * does not cover it.
func isNonWildcard(name string) bool { return strings.EqualFold(name, "Authorization") }

// isSafelistedRequestHeader is "CORS-safelisted request-header".
func isSafelistedRequestHeader(name, value string) bool {
	if len(value) > 128 {
		return false
	}
	switch strings.ToLower(name) {
	case "accept":
		return !strings.ContainsFunc(value, unsafeByte)
	case "accept-language", "content-language":
		return strings.Trim(value, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz *,-.;=") == ""
	case "content-type":
		if strings.ContainsFunc(value, unsafeByte) {
			return false
		}
		essence, _, _ := mime.ParseMediaType(value)
		return essence == "application/x-www-form-urlencoded" || essence == "multipart/form-data" || essence == "text/plain"
	case "range":
		return isSimpleRange(value)
	}
	return false
}

// unsafeByte is "CORS-unsafe request-header byte".
func unsafeByte(c rune) bool {
	return c < ' ' && c != '\t' || c == 0x7f || strings.ContainsRune(`"():<>?@[\]{}`, c)
}

// isSimpleRange is "simple range header value" with a start.
func isSimpleRange(value string) bool {
	span, ok := strings.CutPrefix(value, "bytes=")
	start, end, dash := strings.Cut(span, "-")
	digits := func(s string) bool { return strings.Trim(s, "0123456789") == "" }
	return ok && dash && start != "" && digits(start) && digits(end) &&
		(end == "" || len(start) < len(end) || len(start) == len(end) && start <= end)
}

// unsafeNames are the "CORS-unsafe request-header names" of the headers, which
// need permission, in lower case and sorted. Forbidden ones never leave the
// browser.
func unsafeNames(headers map[string]string) []string {
	var unsafe, potentially []string
	size := 0
	for name, value := range headers {
		switch lower := strings.ToLower(name); {
		case IsForbiddenRequestHeader(lower):
		case isSafelistedRequestHeader(lower, value):
			potentially = append(potentially, lower)
			size += len(value)
		default:
			unsafe = append(unsafe, lower)
		}
	}
	if size > 1024 {
		unsafe = append(unsafe, potentially...)
	}
	slices.Sort(unsafe)
	return slices.Compact(unsafe)
}

// List reads a header value of the form #token, as Access-Control-Allow-Methods
// and its like have it ("extracting header list values", RFC 9110 section
// 5.6.1). ok is false if a member is no token: a browser then refuses the
// preflight whatever else the header says.
func List(value string) (members []string, ok bool) {
	for _, m := range strings.Split(value, ",") {
		m = strings.Trim(m, " \t")
		if m == "" {
			continue
		}
		if !isToken(m) {
			return nil, false
		}
		members = append(members, m)
	}
	return members, true
}

// isToken is token of RFC 9110 section 5.6.2.
func isToken(s string) bool {
	return s != "" && !strings.ContainsFunc(s, func(c rune) bool {
		return c <= ' ' || c >= 0x7f || strings.ContainsRune(`"(),/:;<=>?@[\]{}`, c)
	})
}
