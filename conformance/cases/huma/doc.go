// Package humacases holds servers that write CORS headers with huma.
package humacases

import (
	"context"
	"net/http"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"
)

func api() (*http.ServeMux, huma.API) {
	mux := http.NewServeMux()
	return mux, humago.New(mux, huma.DefaultConfig("orders", "1.0.0"))
}

// server is an API behind a middleware.
func server(middleware func(huma.Context, func(huma.Context))) http.Handler {
	mux, a := api()
	a.UseMiddleware(middleware)
	return operations(mux, a, nothing)
}

// nothing is what the operation answers.
func nothing(context.Context, *struct{}) (*struct{}, error) { return nil, nil }

// operations are the same operation for all methods.
func operations[I, O any](mux *http.ServeMux, a huma.API, handle func(context.Context, *I) (*O, error)) http.Handler {
	for _, method := range []string{http.MethodGet, http.MethodPost, http.MethodOptions} {
		huma.Register(a, huma.Operation{OperationID: "orders-" + method, Method: method, Path: "/"}, handle)
	}
	return mux
}
