package jub0bscors

import (
	"net/http"

	"github.com/jub0bs/cors"
)

// PublicSuffixTolerated trusts whoever has a page at GitHub.
func PublicSuffixTolerated() http.Handler {
	return serve(cors.NewMiddleware(cors.Config{
		Origins:      []string{"https://*.github.io"},
		Credentialed: true,
		DangerouslyTolerateSubdomainsOfPublicSuffixes: true,
	}))
}
