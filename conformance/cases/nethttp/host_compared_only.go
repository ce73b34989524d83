package nethttpcases

import (
	"net/http"
	"net/url"
)

func sameHost(origin string) bool {
	u, err := url.Parse(origin)
	if err != nil {
		return false
	}
	return u.Hostname() == "app.example.com"
}

// HostComparedOnly does not look at the scheme.
func HostComparedOnly() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if origin := r.Header.Get("Origin"); sameHost(origin) {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	})
}
