package macaroncors

import (
	"net/http"

	"github.com/go-macaron/cors"
)

// AnyScheme leaves the scheme to the Origin.
func AnyScheme() http.Handler {
	return server(cors.CORS(cors.Options{Scheme: "*", AllowDomain: []string{"app.example.com"}}))
}
