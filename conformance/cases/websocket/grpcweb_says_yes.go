package websocket

import (
	"net/http"

	"github.com/improbable-eng/grpc-web/go/grpcweb"
	"google.golang.org/grpc"
)

// GRPCWebSaysYes accepts gRPC over WebSockets from everybody.
func GRPCWebSaysYes() http.Handler {
	return grpcweb.WrapServer(grpc.NewServer(),
		grpcweb.WithCorsForRegisteredEndpointsOnly(false),
		grpcweb.WithWebsockets(true),
		grpcweb.WithWebsocketOriginFunc(func(*http.Request) bool { return true }),
	)
}
