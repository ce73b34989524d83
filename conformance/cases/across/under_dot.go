package across

import (
	"net/http"

	"github.com/rs/cors"

	"github.com/corslint/corslint/conformance/cases/across/settings"
)

// UnderDot names it with the dot.
func UnderDot() http.Handler {
	return cors.New(settings.Under(".example.com")).Handler(api())
}
