package across

import (
	"net/http"

	"github.com/rs/cors"

	"github.com/corslint/corslint/conformance/cases/across/settings"
)

// VariableExact is its sound twin, by a pointer.
func VariableExact() http.Handler {
	return cors.New(*settings.Exact).Handler(api())
}
