package flamegocases

import (
	"net/http"

	"github.com/flamego/flamego"
)

// NullAllowed has developers in mind who open files.
func NullAllowed() http.Handler {
	return server(func(c flamego.Context) {
		origin := c.Request().Request.Header.Get("Origin")
		c.ResponseWriter().Header().Add("Vary", "Origin")
		if origin != "null" && origin != "https://app.example.com" {
			c.ResponseWriter().WriteHeader(http.StatusForbidden)
			return
		}
		c.ResponseWriter().Header().Set("Access-Control-Allow-Origin", origin)
		c.ResponseWriter().Header().Set("Access-Control-Allow-Credentials", "true")
	})
}
