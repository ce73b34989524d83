package jub0bscors

import (
	"net/http"

	"github.com/jub0bs/cors"
)

// Public lets everybody read.
func Public() http.Handler {
	return serve(cors.NewMiddleware(cors.Config{Origins: []string{"*"}, Methods: []string{"*"}, RequestHeaders: []string{"*"}}))
}
