// Package mux has the types of github.com/gorilla/mux that the tests need.
package mux

import "net/http"

type (
	MiddlewareFunc func(http.Handler) http.Handler
	Route          struct{ name string }
	Router         struct {
		NotFoundHandler http.Handler
	}
)

func NewRouter() *Router { return nil }

func (r *Router) ServeHTTP(http.ResponseWriter, *http.Request)                       {}
func (r *Router) Use(...MiddlewareFunc)                                              {}
func (r *Router) HandleFunc(string, func(http.ResponseWriter, *http.Request)) *Route { return nil }
func (r *Router) Path(string) *Route                                                 { return nil }

func (r *Router) PathPrefix(string) *Route { return nil }

func (r *Route) Methods(...string) *Route            { return r }
func (r *Route) HandlerFunc(http.HandlerFunc) *Route { return r }
func (r *Route) Subrouter() *Router                  { return nil }
