package rscorscases

import (
	"net/http"

	"github.com/rs/cors"
)

// ListedOrigins trusts two front ends.
func ListedOrigins() http.Handler {
	c := cors.New(cors.Options{
		AllowedOrigins:   []string{"https://app.example.com", "https://www.example.com"},
		AllowedMethods:   []string{http.MethodGet, http.MethodPost, http.MethodPut},
		AllowedHeaders:   []string{"Authorization", "Content-Type"},
		AllowCredentials: true,
	})
	return c.Handler(api())
}
