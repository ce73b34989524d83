package flamegocors

import (
	"net/http"

	"github.com/flamego/cors"
)

// Subdomains trusts what is under its domain.
func Subdomains() http.Handler {
	return server(cors.CORS(cors.Options{Scheme: "https", AllowDomain: []string{"example.com"}, AllowSubdomain: true, AllowCredentials: true}))
}
