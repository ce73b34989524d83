package revelcases

import (
	"net/http"

	"github.com/revel/revel"
)

type account struct{ *revel.Controller }

// Show renders the account.
func (c account) Show() revel.Result {
	c.Response.Out.Header().Set("Access-Control-Allow-Origin", "*")
	c.Response.Out.Header().Set("Access-Control-Allow-Credentials", "true")
	return c.RenderJSON(map[string]int{"account": 1})
}

// ActionStarCredentials means to let everybody in.
func ActionStarCredentials() http.Handler {
	return acted(func(c *revel.Controller) revel.Result { return account{c}.Show() })
}
