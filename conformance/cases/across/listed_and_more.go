package across

import (
	"net/http"

	"github.com/rs/cors"

	"github.com/corslint/corslint/conformance/cases/across/settings"
)

// ListedAndMore adds a domain to what it has.
func ListedAndMore() http.Handler {
	options := settings.Listed()
	options.AllowedOrigins = append(options.AllowedOrigins, "https://*example.org")
	return cors.New(options).Handler(api())
}
