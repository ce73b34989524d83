package macaroncors

import (
	"net/http"

	"github.com/go-macaron/cors"
)

// WithScheme lists an origin where hosts are compared.
func WithScheme() http.Handler {
	return server(cors.CORS(cors.Options{Scheme: "https", AllowDomain: []string{"https://app.example.com"}}))
}
