package restfulcases

import (
	"net/http"

	"github.com/emicklei/go-restful/v3"
)

// Late writes when the handler has answered.
func Late() http.Handler {
	return filtered(func(req *restful.Request, resp *restful.Response, chain *restful.FilterChain) {
		chain.ProcessFilter(req, resp)
		resp.AddHeader("Access-Control-Allow-Origin", "*")
	})
}
