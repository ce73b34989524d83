package restfulcases

import (
	"log/slog"
	"net/http"

	"github.com/emicklei/go-restful/v3"
)

// SessionChecked does what filters do, none of which says who asks.
func SessionChecked() http.Handler {
	return filtered(func(req *restful.Request, resp *restful.Response, chain *restful.FilterChain) {
		slog.Debug("asked", "path", req.SelectedRoutePath(), "order", req.PathParameter("order"))
		if req.HeaderParameter("Authorization") == "" && req.Request.Method != http.MethodOptions {
			_ = resp.WriteHeaderAndJson(http.StatusUnauthorized, "sign in", restful.MIME_JSON)
			return
		}
		req.SetAttribute("user", req.QueryParameter("user"))
		resp.PrettyPrint(false)
		resp.AddHeader("Access-Control-Allow-Origin", req.HeaderParameter("Origin"))
		resp.AddHeader("Access-Control-Allow-Credentials", "true")
		resp.AddHeader("Vary", "Origin")
		chain.ProcessFilter(req, resp)
		slog.Debug("answered", "status", resp.StatusCode(), "length", resp.ContentLength())
	})
}
