package revelcases

import (
	"net/http"
	"strings"

	"github.com/revel/revel"
)

// FilterContains looks for its domain.
func FilterContains() http.Handler {
	return filtered(func(c *revel.Controller, fc []revel.Filter) {
		origin := c.Request.GetHttpHeader("Origin")
		c.Response.Out.Header().Add("Vary", "Origin")
		if strings.Contains(origin, ".example.com") {
			c.Response.Out.Header().Set("Access-Control-Allow-Origin", origin)
			c.Response.Out.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		fc[0](c, fc[1:])
	})
}
