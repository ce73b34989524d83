package jub0bscors

import (
	"net/http"

	"github.com/jub0bs/cors"
)

// Reconfigured begins without CORS.
func Reconfigured() http.Handler {
	m := new(cors.Middleware)
	if err := m.Reconfigure(&cors.Config{Origins: []string{"https://app.example.com"}, Credentialed: true}); err != nil {
		panic(err)
	}
	return serve(m, nil)
}
