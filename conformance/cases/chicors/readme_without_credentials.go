package chicorscases

import (
	"net/http"

	"github.com/go-chi/cors"
)

// ReadmeWithoutCredentials is the README's example without credentials.
func ReadmeWithoutCredentials() http.Handler {
	return cors.Handler(cors.Options{
		AllowedOrigins: []string{"https://*", "http://*"},
		AllowedMethods: []string{"GET", "POST", "PUT", "DELETE", "OPTIONS"},
	})(api())
}
