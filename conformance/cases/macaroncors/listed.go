package macaroncors

import (
	"net/http"

	"github.com/go-macaron/cors"
)

// Listed names its friends by host.
func Listed() http.Handler {
	return server(cors.CORS(cors.Options{Scheme: "https", AllowDomain: []string{"app.example.com", "www.example.com"}, AllowCredentials: true}))
}
