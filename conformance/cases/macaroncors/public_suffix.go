package macaroncors

import (
	"net/http"

	"github.com/go-macaron/cors"
)

// PublicSuffix trusts what is under a public suffix.
func PublicSuffix() http.Handler {
	options := cors.Options{Scheme: "https", AllowDomain: []string{"herokuapp.com"}}
	options.AllowSubdomain = true
	return server(cors.CORS(options))
}
