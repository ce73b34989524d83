package flamegocors

import (
	"net/http"

	"github.com/flamego/cors"
)

// PublicSuffix trusts what is under a public suffix.
func PublicSuffix() http.Handler {
	return server(cors.CORS(cors.Options{Scheme: "https", AllowDomain: []string{"github.io"}, AllowSubdomain: true, AllowCredentials: true}))
}
