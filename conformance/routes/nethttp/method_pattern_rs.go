package nethttproutes

import (
	"net/http"

	"github.com/rs/cors"
)

// MethodPatternRs wraps one handler with rs/cors.
func MethodPatternRs() http.Handler {
	c := cors.New(cors.Options{AllowedOrigins: []string{"https://app.example.com"}, AllowedMethods: []string{"PUT"}})
	mux := http.NewServeMux()
	mux.Handle("PUT /items/{id}", c.Handler(http.HandlerFunc(item)))
	return mux
}
