package beegowebcases

import (
	"net/http"

	"github.com/beego/beego/v2/server/web"
)

type order struct{ web.Controller }

// Get answers one origin.
func (c *order) Get() {
	c.Ctx.Output.Header("Vary", "Origin")
	if origin := c.Ctx.Request.Header.Get("Origin"); origin == "https://app.example.com" {
		c.Ctx.Output.Header("Access-Control-Allow-Origin", origin)
		c.Ctx.Output.Header("Access-Control-Allow-Credentials", "true")
	}
	c.Ctx.WriteString("order")
}

// ControllerListed answers one origin.
func ControllerListed() http.Handler { return controlled(&order{}) }
