package kratoscases

import (
	"context"
	"net/http"

	"github.com/go-kratos/kratos/v2/middleware"
	"github.com/go-kratos/kratos/v2/transport"
	khttp "github.com/go-kratos/kratos/v2/transport/http"
)

// RequestOfContext takes the request from the context.
func RequestOfContext() http.Handler {
	return served(func(next middleware.Handler) middleware.Handler {
		return func(ctx context.Context, req any) (any, error) {
			r, ok := khttp.RequestFromServerContext(ctx)
			if !ok {
				return next(ctx, req)
			}
			tr, _ := transport.FromServerContext(ctx)
			tr.ReplyHeader().Add("Vary", "Origin")
			if origin := r.Header.Get("Origin"); origin == "null" || origin == "https://app.example.com" {
				tr.ReplyHeader().Set("Access-Control-Allow-Origin", origin)
				tr.ReplyHeader().Set("Access-Control-Allow-Credentials", "true")
			}
			return next(ctx, req)
		}
	})
}
