package restfulcases

import (
	"net/http"

	"github.com/emicklei/go-restful/v3"
)

// EntityFirst answers and thinks of the browser then.
func EntityFirst() http.Handler {
	return routed(func(_ *restful.Request, resp *restful.Response) {
		resp.WriteHeaderAndJson(http.StatusOK, []string{"news"}, restful.MIME_JSON)
		resp.AddHeader("Access-Control-Allow-Origin", "*")
	})
}
