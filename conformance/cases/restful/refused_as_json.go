package restfulcases

import (
	"net/http"

	"github.com/emicklei/go-restful/v3"
)

// RefusedAsJSON answers strangers that they are, in a way that they can read.
func RefusedAsJSON() http.Handler {
	return filtered(func(req *restful.Request, resp *restful.Response, chain *restful.FilterChain) {
		origin := req.HeaderParameter("Origin")
		resp.AddHeader("Access-Control-Allow-Origin", origin)
		resp.AddHeader("Access-Control-Allow-Credentials", "true")
		resp.AddHeader("Vary", "Origin")
		if origin != "https://app.example.com" {
			_ = resp.WriteHeaderAndEntity(http.StatusForbidden, "not for you")
			return
		}
		chain.ProcessFilter(req, resp)
	})
}
