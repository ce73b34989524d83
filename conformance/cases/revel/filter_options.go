package revelcases

import (
	"net/http"

	"github.com/revel/revel"
)

// FilterOptions answers preflights itself.
func FilterOptions() http.Handler {
	return filtered(func(c *revel.Controller, fc []revel.Filter) {
		c.Response.Out.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		c.Response.Out.Header().Set("Access-Control-Allow-Headers", "Content-Type")
		c.Response.Out.Header().Set("Access-Control-Allow-Methods", "PUT")
		if c.Request.Method == "OPTIONS" {
			c.Response.Status = http.StatusNoContent
			return
		}
		fc[0](c, fc[1:])
	})
}
