package nethttproutes

import (
	"net/http"

	"github.com/rs/cors"
)

// WrapsNil expects the default mux where none is given.
func WrapsNil() http.Handler {
	return cors.New(cors.Options{AllowedOrigins: []string{"https://app.example.com"}, AllowedMethods: []string{"PUT"}}).Handler(nil)
}
