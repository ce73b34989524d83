package across

import (
	"net/http"

	"github.com/rs/cors"

	"github.com/corslint/corslint/conformance/cases/across/settings"
)

// Everybody has it from a function.
func Everybody() http.Handler {
	return cors.New(settings.Everybody()).Handler(api())
}
