package flamegocases

import (
	"net/http"

	"github.com/flamego/flamego"
)

var known = map[string]struct{}{"https://app.example.com": {}, "https://www.example.com": {}}

// VaryMissing forgets the caches.
func VaryMissing() http.Handler {
	return server(func(c flamego.Context, r *http.Request) {
		origin := r.Header.Get("Origin")
		if _, ok := known[origin]; ok {
			c.ResponseWriter().Header().Set("Access-Control-Allow-Origin", origin)
		}
	})
}
