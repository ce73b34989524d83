package restfulcases

import (
	"net/http"

	"github.com/emicklei/go-restful/v3"
)

// VaryMissing forgets the caches.
func VaryMissing() http.Handler {
	return filtered(func(req *restful.Request, resp *restful.Response, chain *restful.FilterChain) {
		if origin := req.HeaderParameter("Origin"); origin == "https://app.example.com" || origin == "https://www.example.com" {
			resp.AddHeader("Access-Control-Allow-Origin", origin)
		}
		chain.ProcessFilter(req, resp)
	})
}
