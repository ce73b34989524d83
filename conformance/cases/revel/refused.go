package revelcases

import (
	"net/http"

	"github.com/revel/revel"
)

// Refused answers strangers that they are, in a way that they can read.
func Refused() http.Handler {
	return filtered(func(c *revel.Controller, fc []revel.Filter) {
		origin := c.Request.Header.Get("Origin")
		c.Response.Out.Header().Set("Access-Control-Allow-Origin", origin)
		c.Response.Out.Header().Set("Access-Control-Allow-Credentials", "true")
		c.Response.Out.Header().Add("Vary", "Origin")
		if origin != "https://app.example.com" {
			c.Response.SetStatus(http.StatusForbidden)
			return
		}
		fc[0](c, fc[1:])
	})
}
