package across

import (
	"net/http"

	"github.com/rs/cors"

	"github.com/corslint/corslint/conformance/cases/across/settings"
)

// Variable has it from a variable.
func Variable() http.Handler {
	return cors.New(settings.Weak).Handler(api())
}
