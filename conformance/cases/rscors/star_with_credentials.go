package rscorscases

import (
	"net/http"

	"github.com/rs/cors"
)

// StarWithCredentials sends what browsers refuse.
func StarWithCredentials() http.Handler {
	options := cors.Options{AllowedOrigins: []string{"*"}}
	options.AllowCredentials = true
	return cors.New(options).Handler(api())
}
