package across

import (
	"net/http"

	"github.com/rs/cors"

	"github.com/corslint/corslint/conformance/cases/across/settings"
)

// Listed is its sound twin.
func Listed() http.Handler {
	return cors.New(settings.Listed()).Handler(api())
}
