package restfulcases

import (
	"net/http"

	"github.com/emicklei/go-restful/v3"
)

// NullAllowed has developers in mind who open files.
func NullAllowed() http.Handler {
	return filtered(func(req *restful.Request, resp *restful.Response, chain *restful.FilterChain) {
		origin := req.HeaderParameter("Origin")
		resp.AddHeader("Vary", "Origin")
		if origin != "null" && origin != "https://app.example.com" {
			resp.WriteErrorString(http.StatusForbidden, "not for you")
			return
		}
		resp.AddHeader("Access-Control-Allow-Origin", origin)
		resp.AddHeader("Access-Control-Allow-Credentials", "true")
		chain.ProcessFilter(req, resp)
	})
}
