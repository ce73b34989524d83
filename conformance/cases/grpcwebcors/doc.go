// Package grpcwebcors holds servers that use grpc-web.
package grpcwebcors

import (
	"net/http"
)

var answer = http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusOK) })

// forward makes requests those of a gRPC-Web client.
func forward(h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodOptions {
			r.Header.Set("Access-Control-Request-Headers", "x-grpc-web")
		} else {
			r.Method = http.MethodPost
			r.Header.Set("Content-Type", "application/grpc-web")
		}
		h.ServeHTTP(w, r)
	})
}
