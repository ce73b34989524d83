package nethttproutes

import (
	"net/http"

	"github.com/rs/cors"
)

// MuxWrappedRs wraps the mux with rs/cors.
func MuxWrappedRs() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("PUT /items/{id}", item)
	return cors.New(cors.Options{AllowedOrigins: []string{"https://app.example.com"}, AllowedMethods: []string{"PUT"}}).Handler(mux)
}
