package grpcwebcors

import (
	"net/http"
	"slices"

	"github.com/improbable-eng/grpc-web/go/grpcweb"
)

func trusted(origin string) bool {
	return slices.Contains([]string{"https://app.example.com", "https://www.example.com"}, origin)
}

// OptionsInASlice keeps the options in a slice.
func OptionsInASlice() http.Handler {
	options := []grpcweb.Option{
		grpcweb.WithCorsForRegisteredEndpointsOnly(false),
		grpcweb.WithAllowedRequestHeaders([]string{"*"}),
	}
	options = append(options, grpcweb.WithOriginFunc(trusted))
	return forward(grpcweb.WrapHandler(answer, options...))
}
