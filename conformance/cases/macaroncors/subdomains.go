package macaroncors

import (
	"net/http"

	"github.com/go-macaron/cors"
)

// Subdomains trusts what is under its domain.
func Subdomains() http.Handler {
	return server(cors.CORS(cors.Options{Scheme: "https", AllowDomain: []string{"example.com"}, AllowSubdomain: true}))
}
