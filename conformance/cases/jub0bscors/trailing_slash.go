package jub0bscors

import (
	"net/http"

	"github.com/jub0bs/cors"
)

// TrailingSlash is refused.
func TrailingSlash() http.Handler {
	return serve(cors.NewMiddleware(cors.Config{Origins: []string{"https://app.example.com/"}}))
}
