package gorillacorscases

import (
	"net/http"

	"github.com/gorilla/handlers"
)

// StarWithCredentials sends what browsers refuse.
func StarWithCredentials() http.Handler {
	options := []handlers.CORSOption{handlers.AllowedOrigins([]string{"*"})}
	options = append(options, handlers.AllowCredentials())
	return handlers.CORS(options...)(api())
}
