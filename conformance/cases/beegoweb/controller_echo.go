package beegowebcases

import (
	"net/http"

	"github.com/beego/beego/v2/server/web"
)

type base struct{ web.Controller }

func (c *base) allow(origin string) {
	header := c.Ctx.ResponseWriter.Header()
	header.Set("Access-Control-Allow-Origin", origin)
	header.Set("Access-Control-Allow-Credentials", "true")
	header.Add("Vary", "Origin")
}

type profile struct{ base }

// Get answers whoever asks.
func (c *profile) Get() {
	c.allow(c.Ctx.Input.Header("Origin"))
	c.Ctx.WriteString("profile")
}

// ControllerEcho has a helper in the base of its controllers.
func ControllerEcho() http.Handler { return controlled(&profile{}) }
