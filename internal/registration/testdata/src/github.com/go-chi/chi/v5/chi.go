// Package chi has the types of github.com/go-chi/chi/v5 that the tests need.
package chi

import "net/http"

type Router interface {
	http.Handler
	Use(...func(http.Handler) http.Handler)
	With(...func(http.Handler) http.Handler) Router
	Group(func(Router)) Router
	Route(string, func(Router)) Router
	Mount(string, http.Handler)
	Put(string, http.HandlerFunc)
}

type Mux struct{ inline bool }

func NewRouter() *Mux { return nil }

func (m *Mux) ServeHTTP(http.ResponseWriter, *http.Request)   {}
func (m *Mux) Use(...func(http.Handler) http.Handler)         {}
func (m *Mux) With(...func(http.Handler) http.Handler) Router { return m }
func (m *Mux) Group(add func(Router)) Router                  { return m }
func (m *Mux) Route(prefix string, add func(Router)) Router   { return m }
func (m *Mux) Mount(prefix string, h http.Handler)            {}
func (m *Mux) Put(path string, h http.HandlerFunc)            {}
