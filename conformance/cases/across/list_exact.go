package across

import (
	"net/http"

	"github.com/rs/cors"

	"github.com/corslint/corslint/conformance/cases/across/settings"
)

// ListExact is its sound twin.
func ListExact() http.Handler {
	return cors.New(cors.Options{AllowedOrigins: settings.Origins, AllowCredentials: true}).Handler(api())
}
