package beegowebcases

import (
	"net/http"

	"github.com/beego/beego/v2/server/web"
)

type news struct{ web.Controller }

// Get answers everybody.
func (c *news) Get() {
	c.Ctx.Output.Header("Access-Control-Allow-Origin", "*")
	c.Ctx.WriteString("news")
}

// ControllerStar lets everybody read what is public.
func ControllerStar() http.Handler { return controlled(&news{}) }
