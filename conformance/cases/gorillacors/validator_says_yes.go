package gorillacorscases

import (
	"net/http"

	"github.com/gorilla/handlers"
)

// ValidatorSaysYes echoes everybody with credentials.
func ValidatorSaysYes() http.Handler {
	return handlers.CORS(handlers.AllowedOriginValidator(func(string) bool { return true }), handlers.AllowCredentials())(api())
}
