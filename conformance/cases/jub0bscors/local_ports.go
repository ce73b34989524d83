package jub0bscors

import (
	"net/http"

	"github.com/jub0bs/cors"
)

// LocalPorts trusts whatever runs on the machine.
func LocalPorts() http.Handler {
	return serve(cors.NewMiddleware(cors.Config{Origins: []string{"http://localhost:*"}, Methods: []string{"GET"}}))
}
