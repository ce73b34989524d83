// What is written in a library's list of origins is mended there. Who is meant by
// a bare host is a guess.
//
// left: invalid-allow-origin
package library

import (
	"net/http"

	"github.com/rs/cors"
)

var trusted = []string{
	"https://app.example.com/",
	"https://docs.example.com",
}

func listed(h http.Handler) http.Handler {
	return cors.New(cors.Options{AllowedOrigins: trusted}).Handler(h)
}

func port(h http.Handler) http.Handler {
	return cors.New(cors.Options{
		AllowedOrigins: []string{"https://admin.example.com:443", "https://docs.example.com"},
	}).Handler(h)
}

func bare(h http.Handler) http.Handler {
	return cors.New(cors.Options{AllowedOrigins: []string{"www.example.com"}}).Handler(h)
}

var _ = []any{listed, port, bare}
