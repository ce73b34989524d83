// Package restfulcases holds servers that write CORS headers with go-restful.
package restfulcases

import (
	"net/http"

	"github.com/emicklei/go-restful/v3"
)

// filtered is a server behind a filter.
func filtered(filter restful.FilterFunction) http.Handler {
	c := restful.NewContainer()
	c.Filter(filter)
	return c.Add(service(func(_ *restful.Request, resp *restful.Response) { resp.WriteHeader(http.StatusOK) }))
}

// routed is a server with a handler.
func routed(handle restful.RouteFunction) http.Handler {
	return restful.NewContainer().Add(service(handle))
}

func service(handle restful.RouteFunction) *restful.WebService {
	s := new(restful.WebService).Path("/")
	for _, method := range []string{http.MethodGet, http.MethodPost, http.MethodOptions} {
		s.Route(s.Method(method).Path("/").To(handle))
	}
	return s
}
