// Package shop answers by what another package says of the Origin.
package shop

import (
	"net/http"
	"slices"

	"github.com/corslint/corslint/testdata/src/facts/trust"
)

func weak(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); trust.Ours(origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want `weak-origin-check`
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func sound(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); trust.Partner(origin) {
		trust.Allow(w, origin)
	}
}

func domain(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); trust.Under(origin, ".example.com") {
		trust.Allow(w, origin)
	}
}

func domainTwin(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); trust.Under(origin, "example.com") {
		trust.Allow(w, origin) // want `weak-origin-check`
	}
}

func listed(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); slices.Contains(trust.Origins(), origin) {
		trust.Allow(w, origin)
	}
}

func anybody(w http.ResponseWriter, r *http.Request) {
	trust.Allow(w, r.Header.Get("Origin")) // want `reflected-origin-credentials`
}

func byError(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if err := trust.CheckOurs(origin); err != nil {
		http.Error(w, err.Error(), http.StatusForbidden)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin) // want `weak-origin-check`
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func byErrorTwin(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if err := trust.CheckPartner(origin); err != nil {
		http.Error(w, err.Error(), http.StatusForbidden)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func ignored(w http.ResponseWriter, r *http.Request) {
	origin, name := r.Header.Get("Origin"), trust.Setting("NAME")
	local, err := trust.Local(origin)
	if err != nil {
		http.Error(w, name, http.StatusForbidden)
		return
	}
	w.Header().Add("Vary", "Origin")
	if r.URL.Path == "/ignored" || local {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want `reflected-origin-credentials`
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func ignoredTwin(w http.ResponseWriter, r *http.Request) {
	origin, name := r.Header.Get("Origin"), trust.Setting("NAME")
	local, err := trust.Local(origin)
	if err == nil {
		http.Error(w, name, http.StatusForbidden)
		return
	}
	w.Header().Add("Vary", "Origin")
	if r.URL.Path == "/ignored" || local {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// Routes keeps the handlers in use.
func Routes() http.Handler { // want Routes:"middleware"
	mux := http.NewServeMux()
	mux.HandleFunc("/weak", weak)
	mux.HandleFunc("/sound", sound)
	mux.HandleFunc("/domain", domain)
	mux.HandleFunc("/domain-twin", domainTwin)
	mux.HandleFunc("/listed", listed)
	mux.HandleFunc("/anybody", anybody)
	mux.HandleFunc("/by-error", byError)
	mux.HandleFunc("/by-error-twin", byErrorTwin)
	mux.HandleFunc("/ignored", ignored)
	mux.HandleFunc("/ignored-twin", ignoredTwin)
	return mux
}
