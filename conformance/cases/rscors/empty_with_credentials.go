package rscorscases

import (
	"net/http"

	"github.com/rs/cors"
)

// EmptyWithCredentials names no origins, which means everybody.
func EmptyWithCredentials() http.Handler {
	return cors.New(cors.Options{AllowCredentials: true, AllowedHeaders: []string{"*"}}).Handler(api())
}
