package twirpcases

import (
	"net/http"
	"strings"

	"github.com/twitchtv/twirp/example"
)

// PrefixOpen tests how the origin begins.
func PrefixOpen() http.Handler {
	server := example.NewHaberdasherServer(shop{})
	return called(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if origin := r.Header.Get("Origin"); strings.HasPrefix(origin, "https://app.example.com") {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		server.ServeHTTP(w, r)
	}))
}
