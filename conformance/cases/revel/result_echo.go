package revelcases

import (
	"net/http"

	"github.com/revel/revel"
)

type shared struct{ body string }

// Apply writes the answer.
func (s shared) Apply(req *revel.Request, resp *revel.Response) {
	resp.Out.Header().Set("Access-Control-Allow-Origin", req.GetHttpHeader("Origin"))
	resp.Out.Header().Set("Access-Control-Allow-Credentials", "true")
	resp.Out.Header().Add("Vary", "Origin")
	resp.WriteHeader(http.StatusOK, "text/plain")
	_, _ = resp.GetWriter().Write([]byte(s.body))
}

// ResultEcho has a result of its own.
func ResultEcho() http.Handler {
	return acted(func(*revel.Controller) revel.Result { return shared{"ok"} })
}
