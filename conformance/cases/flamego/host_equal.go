package flamegocases

import (
	"net/http"
	"net/url"

	"github.com/flamego/flamego"
)

// HostEqual compares the host of the origin.
func HostEqual() http.Handler {
	return server(func(c flamego.Context, w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		w.Header().Add("Vary", "Origin")
		u, err := url.Parse(origin)
		if err == nil && u.Scheme == "https" && u.Host == "app.example.com" {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		c.Next()
	})
}
