package fcorscases

import (
	"net/http"

	"github.com/jub0bs/fcors"
)

// Public lets everybody read.
func Public() http.Handler {
	return serve(fcors.AllowAccess(fcors.FromAnyOrigin(), fcors.WithAnyMethod()))
}
