package across

import (
	"net/http"

	"github.com/rs/cors"

	"github.com/corslint/corslint/conformance/cases/across/settings"
)

// List has the list alone.
func List() http.Handler {
	return cors.New(cors.Options{AllowedOrigins: settings.Glued, AllowCredentials: true}).Handler(api())
}
