package jub0bscors

import (
	"net/http"

	"github.com/jub0bs/cors"
)

// TurnedOff lets requests pass.
func TurnedOff() http.Handler {
	m, err := cors.NewMiddleware(cors.Config{Origins: []string{"https://app.example.com"}, Credentialed: true})
	if err != nil {
		panic(err)
	}
	if err := m.Reconfigure(nil); err != nil {
		panic(err)
	}
	return serve(m, nil)
}
