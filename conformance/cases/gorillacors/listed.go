package gorillacorscases

import (
	"net/http"

	"github.com/gorilla/handlers"
)

// Listed trusts two front ends.
func Listed() http.Handler {
	headers := handlers.AllowedHeaders([]string{"X-Requested-With", "Content-Type"})
	origins := handlers.AllowedOrigins([]string{"https://app.example.com", "https://www.example.com"})
	methods := handlers.AllowedMethods([]string{"GET", "HEAD", "POST", "PUT", "OPTIONS"})
	return handlers.CORS(headers, origins, methods, handlers.AllowCredentials())(api())
}
