package grpcwebcors

import (
	"net/http"

	"github.com/improbable-eng/grpc-web/go/grpcweb"
)

// NilFunction takes no function for nobody.
func NilFunction() http.Handler {
	return forward(grpcweb.WrapHandler(answer, grpcweb.WithCorsForRegisteredEndpointsOnly(false), grpcweb.WithOriginFunc(nil)))
}
