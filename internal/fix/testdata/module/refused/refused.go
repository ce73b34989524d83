// Package refused has findings for which no change is certain.
//
// left: weak-origin-check misspelled-header invalid-allow-credentials duplicate-allow-origin invalid-allow-origin literal-wildcard missing-vary-origin
package refused

import (
	"net/http"
	"regexp"
	"strings"
)

// To correct the name would open the API to everybody.
func name(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Orgin", "*")
}

// To correct the value would let credentials in.
func value(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Credentials", "True")
}

// The false may take back what another handler granted.
func denies(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Credentials", "false")
}

// Which of the two is meant is not said.
func two(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Add("Access-Control-Allow-Origin", "https://admin.example.com")
}

// The scheme is anybody's guess.
func bare(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "app.example.com")
}

// The entry would admit the network.
func plain(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "http://app.example.com/")
}

// What may stand before the host is not said.
var loose = regexp.MustCompile(`example\.com$`)

func pattern(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	if loose.MatchString(origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}

func contains(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	if strings.Contains(origin, "example.com") {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}

// No other list is in sight.
func anything(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Set("Access-Control-Allow-Headers", "*")
}

// What comes later undoes it.
func undone(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); origin == "https://app.example.com" {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Vary", "Accept-Encoding")
	}
}

var _ = []any{name, value, denies, two, bare, plain, pattern, contains, anything, undone}
