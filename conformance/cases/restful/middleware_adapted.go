package restfulcases

import (
	"net/http"

	"github.com/emicklei/go-restful/v3"
)

// MiddlewareAdapted makes a filter of a middleware of net/http.
func MiddlewareAdapted() http.Handler {
	return filtered(restful.HttpMiddlewareHandlerToFilter(func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
			w.Header().Set("Access-Control-Allow-Credentials", "true")
			w.Header().Add("Vary", "Origin")
			next.ServeHTTP(w, r)
		})
	}))
}
