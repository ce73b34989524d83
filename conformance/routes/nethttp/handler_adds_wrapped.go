package nethttproutes

import (
	"net/http"

	"github.com/rs/cors"
)

var appOnly = cors.New(cors.Options{AllowedOrigins: []string{"https://app.example.com"}})

// HandlerAddsWrapped wraps a handler that adds a value of its own.
func HandlerAddsWrapped() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("/items", appOnly.Handler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		allowEverybody(w.Header())
		item(w, r)
	})))
	return mux
}

func allowEverybody(h http.Header) { h.Add("Access-Control-Allow-Origin", "*") }
