// Package vary answers by the Origin without a word to caches.
//
// left: overwritten-vary
package vary

import "net/http"

var allowed = map[string]bool{"https://app.example.com": true}

// In a branch of the handler.
func branch(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
	w.Write([]byte("hello"))
}

// Within a loop and a condition, with the header map in a variable.
func loop(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	for _, o := range []string{"https://app.example.com", "https://admin.example.com"} {
		if o == r.Header.Get("Origin") {
			h["Access-Control-Allow-Origin"] = []string{o}
		}
	}
}

// The header map is known within the branch only.
func inner(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if origin == "https://app.example.com" {
		h := w.Header()
		h.Set("Access-Control-Allow-Origin", origin)
	}
}

func middleware(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch origin := r.Header.Get("Origin"); origin {
		case "https://app.example.com", "https://admin.example.com":
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		next.ServeHTTP(w, r)
	})
}

var _ = []any{branch, loop, inner, middleware}
