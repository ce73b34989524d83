package fcorscases

import (
	"net/http"

	"github.com/jub0bs/fcors"
)

// Listed names its friends.
func Listed() http.Handler {
	return serve(fcors.AllowAccessWithCredentials(
		fcors.FromOrigins("https://app.example.com", "https://www.example.com"),
		fcors.WithMethods("PUT", "DELETE"),
		fcors.WithRequestHeaders("Content-Type"),
	))
}
