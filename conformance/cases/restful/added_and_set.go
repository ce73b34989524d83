package restfulcases

import (
	"net/http"

	"github.com/emicklei/go-restful/v3"
)

// AddedAndSet has a default that the last word replaces.
func AddedAndSet() http.Handler {
	return routed(func(_ *restful.Request, resp *restful.Response) {
		resp.AddHeader("Access-Control-Allow-Origin", "*")
		resp.ResponseWriter.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		resp.WriteHeader(http.StatusOK)
	})
}
