package gorillacorscases

import (
	"net/http"

	"github.com/gorilla/handlers"
)

// NullListed trusts sandboxed frames.
func NullListed() http.Handler {
	return handlers.CORS(handlers.AllowedOrigins([]string{"https://app.example.com", "null"}))(api())
}
