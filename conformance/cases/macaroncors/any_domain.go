package macaroncors

import (
	"net/http"

	"github.com/go-macaron/cors"
)

// AnyDomain echoes everybody, with credentials that cannot be turned off.
func AnyDomain() http.Handler {
	return server(cors.CORS(cors.Options{Scheme: "*", AllowDomain: []string{"!*"}, AllowCredentials: false}))
}
