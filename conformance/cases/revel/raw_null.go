package revelcases

import (
	"net/http"

	"github.com/revel/revel"
)

// RawNull writes to what the engine was given, with developers in mind who
// open files.
func RawNull() http.Handler {
	return filtered(func(c *revel.Controller, fc []revel.Filter) {
		w, ok := c.Response.Out.Server.GetRaw().(http.ResponseWriter)
		if !ok {
			fc[0](c, fc[1:])
			return
		}
		origin := c.Request.Header.Get("Origin")
		w.Header().Add("Vary", "Origin")
		if origin == "null" || origin == "https://app.example.com" {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		fc[0](c, fc[1:])
	})
}
