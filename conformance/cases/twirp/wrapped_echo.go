package twirpcases

import (
	"net/http"

	"github.com/twitchtv/twirp/example"
)

// WrappedEcho is the middleware around a server.
func WrappedEcho() http.Handler { return called(withCORS(example.NewHaberdasherServer(shop{}))) }

func withCORS(base http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		w.Header().Add("Vary", "Origin")
		base.ServeHTTP(w, r)
	})
}
