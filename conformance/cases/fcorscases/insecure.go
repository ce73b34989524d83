package fcorscases

import (
	"net/http"

	"github.com/jub0bs/fcors"
)

// Insecure is refused.
func Insecure() http.Handler {
	return serve(fcors.AllowAccessWithCredentials(fcors.FromOrigins("http://app.example.com")))
}
