package restfulcases

import (
	"net/http"

	"github.com/emicklei/go-restful/v3"
)

// FilterListed answers two origins.
func FilterListed() http.Handler {
	return filtered(func(req *restful.Request, resp *restful.Response, chain *restful.FilterChain) {
		resp.AddHeader("Vary", restful.HEADER_Origin)
		switch origin := req.HeaderParameter(restful.HEADER_Origin); origin {
		case "https://app.example.com", "https://www.example.com":
			resp.AddHeader(restful.HEADER_AccessControlAllowOrigin, origin)
			resp.AddHeader(restful.HEADER_AccessControlAllowCredentials, "true")
		}
		chain.ProcessFilter(req, resp)
	})
}
