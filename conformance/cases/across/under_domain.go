package across

import (
	"net/http"

	"github.com/rs/cors"

	"github.com/corslint/corslint/conformance/cases/across/settings"
)

// UnderDomain names the domain without its dot.
func UnderDomain() http.Handler {
	return cors.New(settings.Under("example.com")).Handler(api())
}
