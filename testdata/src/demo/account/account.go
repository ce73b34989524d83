// Package account serves what belongs to the user who is logged in.
package account

import (
	"fmt"
	"net/http"
	"slices"

	"github.com/corslint/corslint/testdata/src/demo/origins"
)

var allowed = []string{"https://www.example.com", "https://account.example.com"}

// CORS lets the pages of the company read the account, and those of the partner
// its name.
func CORS(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		setHeaders(w, r.Header.Get("Origin"))
		next.ServeHTTP(w, r)
	})
}

// setHeaders forgets to tell caches that the answer depends on the Origin.
func setHeaders(w http.ResponseWriter, origin string) {
	if !slices.Contains(allowed, origin) {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// Routes serves the account.
func Routes() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /account/name", name)
	mux.HandleFunc("GET /account/export", export)
	return mux
}

// name may be shown by the partner's shop.
func name(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); origins.Partner(origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
	fmt.Fprintln(w, "Jo")
}

// export hands the whole account to whatever page asks.
func export(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	fmt.Fprintln(w, `{"name": "Jo"}`)
}
