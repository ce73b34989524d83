package twirpcases

import (
	"net/http"

	"github.com/twitchtv/twirp/example"
)

// WrappedListed is the middleware around a server.
func WrappedListed() http.Handler {
	server := example.NewHaberdasherServer(shop{})
	return called(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if origin := r.Header.Get("Origin"); origin == "https://app.example.com" {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		server.ServeHTTP(w, r)
	}))
}
