package across

import (
	"net/http"

	"github.com/rs/cors"

	"github.com/corslint/corslint/conformance/cases/across/settings"
)

// GivenNobody names nobody, which the library takes for everybody.
func GivenNobody() http.Handler {
	return cors.New(settings.For()).Handler(api())
}
