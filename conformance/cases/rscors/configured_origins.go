package rscorscases

import (
	"net/http"

	"github.com/rs/cors"
)

// ConfiguredOrigins trusts what the operator lists.
func ConfiguredOrigins(origins []string) http.Handler {
	return cors.New(cors.Options{AllowedOrigins: origins, AllowCredentials: true}).Handler(api())
}
