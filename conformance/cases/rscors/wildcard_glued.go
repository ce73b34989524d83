package rscorscases

import (
	"net/http"

	"github.com/rs/cors"
)

var origins = []string{"https://*example.com"}

// WildcardGlued lets look-alikes in.
func WildcardGlued() http.Handler {
	return cors.New(cors.Options{AllowedOrigins: origins, AllowCredentials: true}).Handler(api())
}
