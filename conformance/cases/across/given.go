package across

import (
	"net/http"

	"github.com/rs/cors"

	"github.com/corslint/corslint/conformance/cases/across/settings"
)

// Given names its friend itself.
func Given() http.Handler {
	return cors.New(settings.For("https://app.example.com")).Handler(api())
}
