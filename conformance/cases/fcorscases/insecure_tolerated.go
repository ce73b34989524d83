package fcorscases

import (
	"net/http"

	"github.com/jub0bs/fcors"
	"github.com/jub0bs/fcors/risky"
)

// InsecureTolerated trusts an origin without TLS.
func InsecureTolerated() http.Handler {
	return serve(fcors.AllowAccessWithCredentials(fcors.FromOrigins("http://app.example.com", "https://app.example.com"), risky.DangerouslyTolerateInsecureOrigins()))
}
