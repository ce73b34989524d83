package gorillacorscases

import (
	"net/http"
	"slices"

	"github.com/gorilla/handlers"
)

// ValidatorOfList compares exactly, but can send no Vary.
func ValidatorOfList() http.Handler {
	validator := handlers.AllowedOriginValidator(func(origin string) bool {
		return slices.Contains([]string{"https://app.example.com", "https://www.example.com"}, origin)
	})
	return handlers.CORS(validator, handlers.AllowCredentials())(api())
}
