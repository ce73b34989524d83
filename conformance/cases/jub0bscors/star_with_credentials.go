package jub0bscors

import (
	"net/http"

	"github.com/jub0bs/cors"
)

// StarWithCredentials is refused.
func StarWithCredentials() http.Handler {
	return serve(cors.NewMiddleware(cors.Config{Origins: []string{"*"}, Credentialed: true}))
}
