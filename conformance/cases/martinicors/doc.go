// Package martinicors holds servers that use the CORS filter of martini.
package martinicors

import (
	"net/http"
)

// chain is a server behind a filter.
func chain(filter http.HandlerFunc) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		filter(w, r)
		if r.Method != http.MethodOptions {
			w.WriteHeader(http.StatusOK)
		}
	})
}
