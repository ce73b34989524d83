package grpcwebcors

import (
	"net/http"
	"strings"

	"github.com/improbable-eng/grpc-web/go/grpcweb"
)

// Contains looks for its name.
func Contains() http.Handler {
	return forward(grpcweb.WrapHandler(answer, grpcweb.WithCorsForRegisteredEndpointsOnly(false), grpcweb.WithOriginFunc(func(origin string) bool {
		return strings.Contains(origin, "app.example.com")
	})))
}
