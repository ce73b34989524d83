package rscorscases

import (
	"net/http"
	"os"

	"github.com/rs/cors"
)

// BranchByEnvironment opens up while developing, without credentials.
func BranchByEnvironment() http.Handler {
	options := cors.Options{AllowedOrigins: []string{"https://app.example.com"}, AllowCredentials: true}
	if os.Getenv("ENV") == "development" {
		options = cors.Options{AllowedOrigins: []string{"*"}}
	}
	return cors.New(options).Handler(api())
}
