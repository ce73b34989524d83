package flamegocases

import (
	"net/http"

	"github.com/flamego/flamego"
)

// BeforeEcho writes right before the response is sent.
func BeforeEcho() http.Handler {
	return server(func(c flamego.Context) {
		c.ResponseWriter().Before(func(w flamego.ResponseWriter) {
			w.Header().Set("Access-Control-Allow-Origin", c.Request().Header.Get("Origin"))
			w.Header().Set("Access-Control-Allow-Credentials", "true")
			w.Header().Add("Vary", "Origin")
		})
	})
}
