package revelcases

import (
	"net/http"

	"github.com/revel/revel"
)

// SessionChecked does what filters do, none of which says who asks.
func SessionChecked() http.Handler {
	return filtered(func(c *revel.Controller, fc []revel.Filter) {
		if cookie, err := c.Request.Cookie("session"); err == nil {
			c.ViewArgs["session"] = cookie.GetValue()
		} else if c.Request.Header.Get("Authorization") == "" && c.Request.Method != "OPTIONS" {
			c.Response.SetStatus(http.StatusUnauthorized)
			return
		}
		c.SetCookie(&http.Cookie{Name: "seen", Value: c.Request.UserAgent() + c.Request.GetPath()})
		c.Response.Out.Header().Set("Access-Control-Allow-Origin", c.Request.Header.Get("Origin"))
		c.Response.Out.Header().Set("Access-Control-Allow-Credentials", "true")
		c.Response.Out.Header().Add("Vary", "Origin")
		fc[0](c, fc[1:])
	})
}
