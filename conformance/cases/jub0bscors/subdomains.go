package jub0bscors

import (
	"net/http"

	"github.com/jub0bs/cors"
)

// Subdomains trusts what is under its domain.
func Subdomains() http.Handler {
	return serve(cors.NewMiddleware(cors.Config{
		Origins:         []string{"https://example.com", "https://*.example.com"},
		Credentialed:    true,
		Methods:         []string{"GET", "PUT", "DELETE"},
		RequestHeaders:  []string{"Authorization", "Content-Type"},
		MaxAgeInSeconds: 3600,
	}))
}
