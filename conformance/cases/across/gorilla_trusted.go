package across

import (
	"net/http"

	gorilla "github.com/gorilla/handlers"

	"github.com/corslint/corslint/conformance/cases/across/settings"
)

// GorillaTrusted is its sound twin, with one of them.
func GorillaTrusted() http.Handler {
	return gorilla.CORS(gorilla.AllowCredentials(), settings.Trusted)(api())
}
