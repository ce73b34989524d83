package restfulcases

import (
	"net/http"

	"github.com/emicklei/go-restful/v3"
)

// AddedTwice has a default and an exception: AddHeader adds.
func AddedTwice() http.Handler {
	return routed(func(_ *restful.Request, resp *restful.Response) {
		resp.AddHeader("Access-Control-Allow-Origin", "*").AddHeader("Access-Control-Allow-Origin", "https://app.example.com")
		resp.WriteHeader(http.StatusOK)
	})
}
