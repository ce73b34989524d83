package across

import (
	"net/http"

	gorilla "github.com/gorilla/handlers"

	"github.com/corslint/corslint/conformance/cases/across/settings"
)

// GorillaOptions has all of the options from elsewhere.
func GorillaOptions() http.Handler { return gorilla.CORS(settings.Options()...)(api()) }
