package across

import (
	"net/http"

	"github.com/rs/cors"

	"github.com/corslint/corslint/conformance/cases/across/settings"
)

// ByEnvironment has one configuration or the other.
func ByEnvironment() http.Handler {
	return cors.New(*settings.Strict()).Handler(api())
}
