package restfulcases

import (
	"net/http"

	"github.com/emicklei/go-restful/v3"
)

// FilterEcho lets everybody in.
func FilterEcho() http.Handler {
	return filtered(func(req *restful.Request, resp *restful.Response, chain *restful.FilterChain) {
		resp.AddHeader(restful.HEADER_AccessControlAllowOrigin, req.HeaderParameter(restful.HEADER_Origin))
		resp.AddHeader(restful.HEADER_AccessControlAllowCredentials, "true")
		resp.AddHeader("Vary", restful.HEADER_Origin)
		chain.ProcessFilter(req, resp)
	})
}
