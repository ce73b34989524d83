package across

import (
	"net/http"

	"github.com/rs/cors"

	"github.com/corslint/corslint/conformance/cases/across/settings"
)

// GivenGlued lacks a dot in one.
func GivenGlued() http.Handler {
	return cors.New(settings.For("https://app.example.org", "https://*example.com")).Handler(api())
}
