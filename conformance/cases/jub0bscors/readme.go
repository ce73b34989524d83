package jub0bscors

import (
	"net/http"

	"github.com/jub0bs/cors"
)

// Readme is the example of the README.
func Readme() http.Handler {
	return serve(cors.NewMiddleware(cors.Config{
		Origins:        []string{"https://example.com"},
		Methods:        []string{"GET", "POST"},
		RequestHeaders: []string{"Authorization"},
	}))
}
