// Package gorestfulcases holds servers that use the CORS filter of go-restful.
package gorestfulcases

import (
	"net/http"

	"github.com/emicklei/go-restful/v3"
)

// container is a server behind a filter.
func container(filter restful.FilterFunction) http.Handler {
	c := restful.NewContainer()
	c.Filter(filter)
	service := new(restful.WebService).Path("/")
	for _, method := range []string{http.MethodGet, http.MethodPost} {
		service.Route(service.Method(method).Path("/").To(func(_ *restful.Request, resp *restful.Response) { resp.WriteHeader(http.StatusOK) }))
	}
	return c.Add(service)
}
