package beegowebcases

import (
	"net/http"

	"github.com/beego/beego/v2/server/web"
)

type feed struct{ web.Controller }

// Get answers and thinks of the browser then.
func (c *feed) Get() {
	c.Ctx.WriteString("feed")
	c.Ctx.Output.Header("Access-Control-Allow-Origin", "*")
}

// ControllerLate writes its header too late.
func ControllerLate() http.Handler { return controlled(&feed{}) }
