package revelcases

import (
	"net/http"

	"github.com/revel/revel"
)

var known = map[string]bool{"https://app.example.com": true, "https://www.example.com": true}

// FilterListed answers the origins of a table.
func FilterListed() http.Handler {
	return filtered(func(c *revel.Controller, fc []revel.Filter) {
		header := c.Response.Out.Header()
		header.Add("Vary", "Origin")
		if origin := c.Request.GetHttpHeader("Origin"); known[origin] {
			header.Set("Access-Control-Allow-Origin", origin)
			header.Set("Access-Control-Allow-Credentials", "true")
		}
		fc[0](c, fc[1:])
	})
}
