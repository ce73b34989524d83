package websocket

import (
	"net/http"

	"github.com/improbable-eng/grpc-web/go/grpcweb"
	"google.golang.org/grpc"
)

// GRPCWebDefault leaves the check to the library.
func GRPCWebDefault() http.Handler {
	return grpcweb.WrapServer(grpc.NewServer(), grpcweb.WithCorsForRegisteredEndpointsOnly(false), grpcweb.WithWebsockets(true))
}
