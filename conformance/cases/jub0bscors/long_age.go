package jub0bscors

import (
	"net/http"

	"github.com/jub0bs/cors"
)

// LongAge is refused.
func LongAge() http.Handler {
	return serve(cors.NewMiddleware(cors.Config{Origins: []string{"https://app.example.com"}, MaxAgeInSeconds: 604800}))
}
