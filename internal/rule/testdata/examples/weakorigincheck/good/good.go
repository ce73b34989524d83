package good

import (
	"net/http"
	"net/url"
	"strings"
)

func allowed(origin string) bool {
	u, err := url.Parse(origin)
	if err != nil || u.Scheme != "https" {
		return false
	}
	return u.Host == "example.com" || strings.HasSuffix(u.Host, ".example.com")
}

// Handler serves the user's account.
func Handler() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		w.Header().Add("Vary", "Origin")
		if allowed(origin) {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		w.Write([]byte(`{"balance": 100}`))
	})
}
