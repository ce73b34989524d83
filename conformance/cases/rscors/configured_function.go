package rscorscases

import (
	"net/http"

	"github.com/rs/cors"
)

// ConfiguredFunction echoes everybody where the operator writes a star.
func ConfiguredFunction(allowed []string) http.Handler {
	return cors.New(cors.Options{
		AllowOriginFunc: func(origin string) bool {
			for _, a := range allowed {
				if a == "*" || a == origin {
					return true
				}
			}
			return false
		},
		AllowCredentials: true,
	}).Handler(api())
}
