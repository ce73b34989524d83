package rscorscases

import (
	"net/http"

	"github.com/rs/cors"
)

// NullListed trusts sandboxed frames.
func NullListed() http.Handler {
	middleware := cors.New(cors.Options{AllowedOrigins: append(base(), "null"), AllowCredentials: true}).Handler
	return middleware(api())
}

func base() []string { return []string{"https://app.example.com"} }
