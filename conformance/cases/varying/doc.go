// Package varying holds servers whose answers name Origin in Vary, which the library that they use does
// not.
package varying

import (
	"net/http"

	"github.com/ant0ine/go-json-rest/rest"
	"github.com/emicklei/go-restful/v3"
)

// varying is a server that sets Vary around another.
func varying(h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		h.ServeHTTP(w, r)
	})
}

// jsonAPI is an API behind a middleware.
func jsonAPI(middleware rest.Middleware) http.Handler {
	api := rest.NewApi()
	api.Use(middleware)
	api.SetApp(rest.AppSimple(func(w rest.ResponseWriter, _ *rest.Request) { w.WriteHeader(http.StatusOK) }))
	return api.MakeHandler()
}

// container is a server behind a filter.
func container(filter restful.FilterFunction) http.Handler {
	c := restful.NewContainer()
	c.Filter(filter)
	service := new(restful.WebService).Path("/")
	service.Route(service.Method(http.MethodGet).Path("/").To(func(_ *restful.Request, resp *restful.Response) { resp.WriteHeader(http.StatusOK) }))
	return c.Add(service)
}
