package fetch

import (
	"strings"

	"github.com/corslint/corslint/internal/origin"
)

// whitespace is HTTP whitespace.
const whitespace = "\t\n\r "

// unknown is the verdict where the headers it depends on are not known.
var unknown = Verdict{Reason: "the headers are not known"}

func refused(step, reason string) Verdict { return Verdict{origin.False, step, reason} }

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
		lines[i] = strings.Trim(v, whitespace) // "normalize"
	}
	return strings.Join(lines, ", "), origin.True
}

// Check is the CORS check (Fetch standard, section 4.10): whether the page may
// read the response.
func Check(req Request, resp Response) Verdict {
	value, found := resp.get(AllowOrigin)
	credentials, allowed := resp.get(AllowCredentials)
	withheld := allowed != origin.Unknown && credentials != "true"
	switch {
	case found == origin.Unknown && req.Credentials && withheld:
		// Step 4 may refuse already; one of them does.
		return refused("CORS check step 8", AllowCredentials+" is not exactly true")
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
	case allowed == origin.Unknown:
		return unknown
	case withheld:
		return refused("CORS check step 8", AllowCredentials+" is not exactly true")
	}
	return Verdict{Allowed: origin.True, Step: "CORS check step 7"}
}
