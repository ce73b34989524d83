package nethttpcases

import (
	"io"
	"log"
	"net/http"
)

var forgottenOrigins = []string{"https://app.example.com", "https://www.example.com"}

// LoopFlagForgotten logs what its check says, and allows everybody.
func LoopFlagForgotten() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		allowed := false
		for _, o := range forgottenOrigins {
			if o == origin {
				allowed = true
				break
			}
		}
		if !allowed && origin != "" {
			log.SetOutput(io.Discard)
			log.Printf("unexpected origin %q", origin)
		}
		w.Header().Add("Vary", "Origin")
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	})
}
