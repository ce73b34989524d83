package flamegocases

import (
	"net/http"

	"github.com/flamego/flamego"
)

// Refused answers strangers that they are.
func Refused() http.Handler {
	return server(func(c flamego.Context) {
		origin := c.Request().Header.Get("Origin")
		c.ResponseWriter().Header().Set("Access-Control-Allow-Origin", origin)
		c.ResponseWriter().Header().Set("Access-Control-Allow-Credentials", "true")
		c.ResponseWriter().Header().Add("Vary", "Origin")
		if origin != "https://app.example.com" {
			c.ResponseWriter().WriteHeader(http.StatusForbidden)
			return
		}
		c.Next()
	})
}
