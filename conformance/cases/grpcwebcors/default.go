package grpcwebcors

import (
	"net/http"

	"github.com/improbable-eng/grpc-web/go/grpcweb"
)

// Default allows nobody.
func Default() http.Handler {
	return forward(grpcweb.WrapHandler(answer, grpcweb.WithCorsForRegisteredEndpointsOnly(false)))
}
