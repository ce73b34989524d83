package grpcwebcors

import (
	"net/http"

	"github.com/improbable-eng/grpc-web/go/grpcweb"
)

// OneOrigin names its friend.
func OneOrigin() http.Handler {
	return forward(grpcweb.WrapHandler(answer,
		grpcweb.WithCorsForRegisteredEndpointsOnly(false),
		grpcweb.WithOriginFunc(func(origin string) bool { return origin == "https://app.example.com" }),
	))
}
