package revelcases

import (
	"net/http"

	"github.com/revel/revel"
)

// FilterEcho lets everybody in.
func FilterEcho() http.Handler {
	return filtered(func(c *revel.Controller, fc []revel.Filter) {
		c.Response.Out.Header().Set("Access-Control-Allow-Origin", c.Request.Header.Get("Origin"))
		c.Response.Out.Header().Set("Access-Control-Allow-Credentials", "true")
		c.Response.Out.Header().Add("Vary", "Origin")
		fc[0](c, fc[1:])
	})
}
