package beegowebcases

import (
	"net/http"

	"github.com/beego/beego/v2/server/web"
)

type account struct{ web.Controller }

// Prepare runs before every method.
func (c *account) Prepare() {
	c.Ctx.Output.Header("Access-Control-Allow-Origin", "*")
	c.Ctx.Output.Header("Access-Control-Allow-Credentials", "true")
}

// Get answers.
func (c *account) Get() { c.Ctx.WriteString("account") }

// ControllerStarCredentials means to let everybody in.
func ControllerStarCredentials() http.Handler { return controlled(&account{}) }
