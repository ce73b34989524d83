package fcorscases

import (
	"net/http"

	"github.com/jub0bs/fcors"
)

// OneOrigin names its only friend, whom it tells everybody.
func OneOrigin() http.Handler {
	return serve(fcors.AllowAccessWithCredentials(fcors.FromOrigins("https://app.example.com")))
}
