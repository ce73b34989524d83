// Package silent holds what corslint must say nothing about. Each function was
// a false positive of some tool; beside most stands its wrong twin, which shows
// that the analysis saw the place.
package silent

import (
	"net/http"
	"net/url"
	"os"
	"slices"
	"strings"
)

const (
	allowOrigin      = "Access-Control-Allow-Origin"
	allowCredentials = "Access-Control-Allow-Credentials"
)

// A wildcard without credentials is what public data should have.

func wildcard(w http.ResponseWriter, r *http.Request) {
	w.Header().Set(allowOrigin, "*")
}

func wildcardTwin(w http.ResponseWriter, r *http.Request) {
	w.Header().Set(allowOrigin, "*") // want "wildcard-credentials"
	w.Header().Set(allowCredentials, "true")
}

// What is deleted is not answered.

func deleted(w http.ResponseWriter, r *http.Request) {
	w.Header().Set(allowOrigin, "*")
	w.Header().Set(allowCredentials, "true")
	w.Header().Del(allowCredentials)
}

func deletedOnly(w http.ResponseWriter, r *http.Request) {
	w.Header().Del(allowOrigin)
	w.Header().Del(allowCredentials)
}

// Headers of an outgoing request are no answer.

func outgoing(origin string) (*http.Response, error) {
	r, err := http.NewRequest(http.MethodGet, "https://api.example.com/", nil)
	if err != nil {
		return nil, err
	}
	r.Header.Set("Origin", origin)
	r.Header.Set(allowOrigin, origin)
	r.Header.Set(allowCredentials, "true")
	return http.DefaultClient.Do(r)
}

// Names in tables, in texts and in lists of exposed headers set nothing.

var corsHeaders = []string{allowOrigin, allowCredentials, "Access-Control-Allow-Methods"}

const help = "Set Access-Control-Allow-Origin: * and Access-Control-Allow-Credentials: true"

func exposed(w http.ResponseWriter, r *http.Request) {
	w.Header().Set(allowOrigin, "https://app.example.com")
	w.Header().Set("Access-Control-Expose-Headers", strings.Join(corsHeaders, ", "))
	w.Header().Set("X-Help", help)
}

// A wildcard in one branch and credentials only in another never meet.

func apart(w http.ResponseWriter, r *http.Request) {
	if r.URL.Path == "/public" {
		w.Header().Set(allowOrigin, "*")
	} else {
		w.Header().Set(allowOrigin, "https://app.example.com")
		w.Header().Set(allowCredentials, "true")
	}
}

func apartTwin(w http.ResponseWriter, r *http.Request) {
	if r.URL.Path == "/public" {
		w.Header().Set(allowOrigin, "*") // want "wildcard-credentials"
	} else {
		w.Header().Set(allowOrigin, "https://app.example.com")
	}
	w.Header().Set(allowCredentials, "true")
}

// No browser asks across origins without an Origin.

func withoutOrigin(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	switch origin := r.Header.Get("Origin"); origin {
	case "":
		w.Header().Set(allowOrigin, "*")
	case "https://app.example.com":
		w.Header().Set(allowOrigin, origin)
	}
	w.Header().Set(allowCredentials, "true")
}

// The same value twice, by Set, is one value.

func twice(w http.ResponseWriter, r *http.Request) {
	w.Header().Set(allowOrigin, "https://app.example.com")
	w.Header().Set(allowOrigin, "https://app.example.com")
}

func twiceTwin(w http.ResponseWriter, r *http.Request) {
	w.Header().Add(allowOrigin, "https://app.example.com")
	w.Header().Add(allowOrigin, "https://app.example.com") // want "duplicate-allow-origin"
}

// Guards, in the forms that programs have.

func allow(w http.ResponseWriter, origin string) {
	w.Header().Set(allowOrigin, origin) // want `reflected-origin-credentials`
	w.Header().Set(allowCredentials, "true")
}

func earlyReturn(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if origin != "https://app.example.com" {
		return
	}
	allow(w, origin)
}

func forbidden(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if origin != "https://app.example.com" && origin != "https://admin.example.com" {
		http.Error(w, "not from here", http.StatusForbidden)
		return
	}
	allow(w, origin)
}

func ours(origin string) bool { return origin == "https://app.example.com" }

func helper(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); ours(origin) {
		allow(w, origin)
	}
}

func bySwitch(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	switch origin := r.Header.Get("Origin"); origin {
	case "https://app.example.com", "https://admin.example.com":
		allow(w, origin)
	}
}

var allowed = map[string]bool{"https://app.example.com": true, "https://admin.example.com": true}

func byMap(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); allowed[origin] {
		allow(w, origin)
	}
}

var list = []string{"https://app.example.com", "https://admin.example.com"}

func byLoop(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	for _, o := range list {
		if o == origin {
			allow(w, origin)
			break
		}
	}
}

func byContains(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); slices.Contains(list, origin) {
		allow(w, origin)
	}
}

// unguarded is what the guards above are there for.
func unguarded(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); origin != "" {
		allow(w, origin)
	}
}

// A suffix that begins with a dot, and a prefix that ends in a colon, have no
// look-alike. Without credentials, or with the scheme tested, nothing is left.

func dotted(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); strings.HasSuffix(origin, ".example.com") {
		w.Header().Set(allowOrigin, origin)
	}
}

func dottedSecure(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); strings.HasPrefix(origin, "https://") && strings.HasSuffix(origin, ".example.com") {
		allow(w, origin)
	}
}

func dottedTwin(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); strings.HasSuffix(origin, ".example.com") {
		w.Header().Set(allowOrigin, origin) // want "insecure-origin"
		w.Header().Set(allowCredentials, "true")
	}
}

func colon(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); strings.HasPrefix(origin, "https://app.example.com:") {
		allow(w, origin)
	}
}

// Nobody is on the way to one's own machine.

func localhost(w http.ResponseWriter, r *http.Request) {
	w.Header().Set(allowOrigin, "http://localhost:3000")
	w.Header().Set(allowCredentials, "true")
}

func anyLocalPort(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	u, err := url.Parse(r.Header.Get("Origin"))
	if err == nil && u.Hostname() == "localhost" {
		allow(w, r.Header.Get("Origin"))
	}
}

// What configuration says is unknown.

var configured = strings.Split(os.Getenv("ALLOWED_ORIGINS"), ",")

func byConfiguration(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); slices.Contains(configured, origin) {
		allow(w, origin)
	}
}

func configuredValue(w http.ResponseWriter, r *http.Request) {
	w.Header().Set(allowOrigin, os.Getenv("ALLOWED_ORIGIN"))
	w.Header().Set(allowCredentials, "true")
}

// A function that always says yes is, without credentials, of low severity: the
// rule is reflected-origin and never the one with credentials.

func anyone(string) bool { return true }

func alwaysYes(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); anyone(origin) {
		w.Header().Set(allowOrigin, origin) // want `\[reflected-origin\]`
	}
}

// Vary comes from elsewhere.

func vary(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		next.ServeHTTP(w, r)
	})
}

func varied(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); ours(origin) {
		allow(w, origin)
	}
}

// A constant needs no Vary: the answer is the same for everybody.

func constant(w http.ResponseWriter, r *http.Request) {
	w.Header().Set(allowOrigin, "https://app.example.com")
	w.Header().Set(allowCredentials, "true")
}

// A checker with several ways to say yes, each of which looked.

func checked(origin string) bool {
	if origin == "https://app.example.com" {
		return true
	}
	u, err := url.Parse(origin)
	if err != nil {
		return false
	}
	if u.Scheme == "https" && strings.HasSuffix(u.Hostname(), ".example.com") {
		return true
	}
	return false
}

func byChecker(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); checked(origin) {
		allow(w, origin)
	}
}

// Credentials only where the list has no wildcard.

func credentialsByList(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if slices.Contains(configured, "*") {
		w.Header().Set(allowOrigin, "*")
		return
	}
	if slices.Contains(configured, origin) {
		allow(w, origin)
	}
}

// Code for development behind a constant does not run.

const development = false

func behindConstant(w http.ResponseWriter, r *http.Request) {
	if development {
		w.Header().Set(allowOrigin, r.Header.Get("Origin"))
		w.Header().Set(allowCredentials, "true")
	}
}

// Routes keeps the handlers in use.
func Routes() http.Handler { // want Routes:"middleware"
	mux := http.NewServeMux()
	for pattern, h := range map[string]http.HandlerFunc{
		"/wildcard": wildcard, "/wildcard-twin": wildcardTwin, "/deleted": deleted, "/deleted-only": deletedOnly,
		"/exposed": exposed, "/apart": apart, "/apart-twin": apartTwin, "/without-origin": withoutOrigin,
		"/twice": twice, "/twice-twin": twiceTwin, "/early-return": earlyReturn, "/forbidden": forbidden,
		"/helper": helper, "/switch": bySwitch, "/map": byMap, "/loop": byLoop, "/contains": byContains,
		"/unguarded": unguarded, "/dotted": dotted, "/dotted-secure": dottedSecure, "/dotted-twin": dottedTwin,
		"/colon": colon, "/localhost": localhost, "/any-local-port": anyLocalPort, "/configuration": byConfiguration,
		"/configured-value": configuredValue, "/always-yes": alwaysYes, "/constant": constant, "/checker": byChecker,
		"/credentials-by-list": credentialsByList, "/behind-constant": behindConstant,
	} {
		mux.HandleFunc(pattern, h)
	}
	mux.Handle("/varied", vary(http.HandlerFunc(varied)))
	return mux
}
