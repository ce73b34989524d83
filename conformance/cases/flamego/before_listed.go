package flamegocases

import (
	"net/http"

	"github.com/flamego/flamego"
)

// BeforeListed writes right before the response is sent.
func BeforeListed() http.Handler {
	return server(func(c flamego.Context) {
		c.ResponseWriter().Before(func(w flamego.ResponseWriter) {
			w.Header().Add("Vary", "Origin")
			if origin := c.Request().Header.Get("Origin"); origin == "https://app.example.com" {
				w.Header().Set("Access-Control-Allow-Origin", origin)
				w.Header().Set("Access-Control-Allow-Credentials", "true")
			}
		})
	})
}
