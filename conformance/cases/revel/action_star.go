package revelcases

import (
	"net/http"

	"github.com/revel/revel"
)

type news struct{ *revel.Controller }

// List renders the news.
func (c news) List() revel.Result {
	c.Response.Out.Header().Add("Access-Control-Allow-Origin", "*")
	return c.RenderJSON([]string{"news"})
}

// ActionStar lets everybody read what is public.
func ActionStar() http.Handler {
	return acted(func(c *revel.Controller) revel.Result { return news{c}.List() })
}
