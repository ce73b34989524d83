package nethttproutes

import (
	"net/http"

	"github.com/rs/cors"
)

// TokenAroundRs asks for the token around the CORS middleware of a library.
func TokenAroundRs() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("PUT /items/{id}", item)
	return requireToken(cors.New(cors.Options{AllowedOrigins: []string{"https://app.example.com"}, AllowedMethods: []string{"PUT"}}).Handler(mux))
}
