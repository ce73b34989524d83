package revelcases

import (
	"net/http"

	"github.com/revel/revel"
)

// VaryMissing forgets the caches.
func VaryMissing() http.Handler {
	return filtered(func(c *revel.Controller, fc []revel.Filter) {
		if origin := c.Request.Header.Get("Origin"); known[origin] {
			c.Response.Out.Header().Set("Access-Control-Allow-Origin", origin)
		}
		fc[0](c, fc[1:])
	})
}
