package jub0bscors

import (
	"net/http"

	"github.com/jub0bs/cors"
)

// DefaultPort is refused.
func DefaultPort() http.Handler {
	config := cors.Config{Origins: []string{"https://app.example.com:443"}}
	return serve(cors.NewMiddleware(config))
}
