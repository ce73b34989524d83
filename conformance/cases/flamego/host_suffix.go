package flamegocases

import (
	"net/http"
	"net/url"
	"strings"

	"github.com/flamego/flamego"
)

// HostSuffix tests how the host of the origin ends.
func HostSuffix() http.Handler {
	return server(func(c flamego.Context, w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		w.Header().Add("Vary", "Origin")
		u, err := url.Parse(origin)
		if err == nil && u.Scheme == "https" && strings.HasSuffix(u.Hostname(), "example.com") {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		c.Next()
	})
}
