package rscorscases

import (
	"net/http"

	"github.com/rs/cors"
)

// WildcardSubdomain trusts the company's subdomains.
func WildcardSubdomain() http.Handler {
	return cors.New(cors.Options{AllowedOrigins: []string{"https://*.example.com"}, AllowCredentials: true}).Handler(api())
}
