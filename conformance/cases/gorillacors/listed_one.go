package gorillacorscases

import (
	"net/http"

	"github.com/gorilla/handlers"
)

// ListedOne trusts one front end, which others share a cache with.
func ListedOne() http.Handler {
	return handlers.CORS(handlers.AllowedOrigins([]string{"https://app.example.com"}), handlers.AllowCredentials())(api())
}
