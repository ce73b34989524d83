package jub0bscors

import (
	"net/http"

	"github.com/jub0bs/cors"
)

// PublicSuffix is refused.
func PublicSuffix() http.Handler {
	return serve(cors.NewMiddleware(cors.Config{Origins: []string{"https://*.github.io"}, Credentialed: true}))
}
