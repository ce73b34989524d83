package origins

import (
	"net/http"
	"slices"
)

var allowed = []string{"https://app.example.com/", "https://admin.example.com"}

func constant(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://docs.example.com:443")
}

func compared(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	if slices.Contains(allowed, origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}

var _ = []any{constant, compared}
