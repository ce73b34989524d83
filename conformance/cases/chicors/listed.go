package chicorscases

import (
	"net/http"

	"github.com/go-chi/cors"
)

// Listed trusts one front end.
func Listed() http.Handler {
	return cors.Handler(cors.Options{
		AllowedOrigins:   []string{"https://app.example.com"},
		AllowedMethods:   []string{"GET", "POST", "PUT", "DELETE", "OPTIONS"},
		AllowedHeaders:   []string{"Accept", "Authorization", "Content-Type"},
		ExposedHeaders:   []string{"Link"},
		AllowCredentials: true,
		MaxAge:           300,
	})(api())
}
