package flamegocases

import (
	"net/http"

	"github.com/flamego/flamego"
)

// WriterEcho lets everybody in.
func WriterEcho() http.Handler {
	return server(func(c flamego.Context) {
		c.ResponseWriter().Header().Set("Access-Control-Allow-Origin", c.Request().Header.Get("Origin"))
		c.ResponseWriter().Header().Set("Access-Control-Allow-Credentials", "true")
		c.ResponseWriter().Header().Add("Vary", "Origin")
	})
}
