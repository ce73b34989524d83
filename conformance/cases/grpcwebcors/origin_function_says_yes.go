package grpcwebcors

import (
	"net/http"

	"github.com/improbable-eng/grpc-web/go/grpcweb"
)

// OriginFunctionSaysYes is what answers of forums say.
func OriginFunctionSaysYes() http.Handler {
	return forward(grpcweb.WrapHandler(answer, grpcweb.WithCorsForRegisteredEndpointsOnly(false), grpcweb.WithOriginFunc(func(origin string) bool { return true })))
}
