package fcorscases

import (
	"net/http"

	"github.com/jub0bs/fcors"
	"github.com/jub0bs/fcors/risky"
)

// PublicSuffix trusts whoever has a page at GitHub.
func PublicSuffix() http.Handler {
	return serve(fcors.AllowAccessWithCredentials(
		fcors.FromOrigins("https://*.github.io"),
		risky.DangerouslyTolerateSubdomainsOfPublicSuffixes(),
	))
}
