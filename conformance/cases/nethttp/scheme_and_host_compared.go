package nethttpcases

import (
	"net/http"
	"net/url"
	"strings"
)

func trustedURL(origin string) bool {
	u, err := url.Parse(origin)
	if err != nil || u.Scheme != "https" {
		return false
	}
	host := strings.ToLower(u.Hostname())
	return host == "app.example.com" || strings.HasSuffix(host, ".app.example.com")
}

// SchemeAndHostCompared is the sound twin of HostComparedOnly.
func SchemeAndHostCompared() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if origin := r.Header.Get("Origin"); trustedURL(origin) {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	})
}
