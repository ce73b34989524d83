package jub0bscors

import (
	"net/http"

	"github.com/jub0bs/cors"
)

// InsecureTolerated trusts an origin without TLS.
func InsecureTolerated() http.Handler {
	return serve(cors.NewMiddleware(cors.Config{
		Origins:                            []string{"http://app.example.com"},
		Credentialed:                       true,
		DangerouslyTolerateInsecureOrigins: true,
	}))
}
