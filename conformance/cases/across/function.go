package across

import (
	"net/http"

	"github.com/rs/cors"

	"github.com/corslint/corslint/conformance/cases/across/settings"
)

// Function has the function alone.
func Function() http.Handler {
	return cors.New(cors.Options{AllowOriginFunc: settings.Allow, AllowCredentials: true}).Handler(api())
}
