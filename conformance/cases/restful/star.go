package restfulcases

import (
	"net/http"

	"github.com/emicklei/go-restful/v3"
)

// Star lets everybody read what is public.
func Star() http.Handler {
	return routed(func(_ *restful.Request, resp *restful.Response) {
		resp.AddHeader("Access-Control-Allow-Origin", "*")
		resp.WriteAsJson([]string{"news"})
	})
}
