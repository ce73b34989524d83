package restfulcases

import (
	"net/http"
	"strings"

	"github.com/emicklei/go-restful/v3"
)

// HeaderSuffix tests how the origin ends.
func HeaderSuffix() http.Handler {
	return filtered(func(req *restful.Request, resp *restful.Response, chain *restful.FilterChain) {
		origin := req.Request.Header.Get("Origin")
		resp.Header().Add("Vary", "Origin")
		if strings.HasPrefix(origin, "https://") && strings.HasSuffix(origin, "example.com") {
			resp.Header().Set("Access-Control-Allow-Origin", origin)
			resp.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		chain.ProcessFilter(req, resp)
	})
}
