package jub0bscors

import (
	"net/http"

	"github.com/jub0bs/cors"
)

// Insecure is refused.
func Insecure() http.Handler {
	return serve(cors.NewMiddleware(cors.Config{Origins: []string{"http://app.example.com"}, Credentialed: true}))
}
