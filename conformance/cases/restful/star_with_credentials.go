package restfulcases

import (
	"net/http"

	"github.com/emicklei/go-restful/v3"
)

// StarWithCredentials means to let everybody in.
func StarWithCredentials() http.Handler {
	return routed(func(_ *restful.Request, resp *restful.Response) {
		resp.AddHeader("Access-Control-Allow-Origin", "*")
		resp.AddHeader("Access-Control-Allow-Credentials", "true")
		resp.WriteAsJson(map[string]int{"user": 1})
	})
}
