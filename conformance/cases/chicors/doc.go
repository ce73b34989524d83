// Package chicorscases holds servers that use github.com/go-chi/cors.
package chicorscases

import "net/http"

// api is what the servers protect.
func api() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.Write([]byte("{}")) })
}
