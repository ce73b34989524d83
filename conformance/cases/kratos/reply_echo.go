package kratoscases

import (
	"context"
	"net/http"

	"github.com/go-kratos/kratos/v2/middleware"
	"github.com/go-kratos/kratos/v2/transport"
)

// ReplyEcho lets everybody in.
func ReplyEcho() http.Handler {
	return served(func(next middleware.Handler) middleware.Handler {
		return func(ctx context.Context, req any) (any, error) {
			if tr, ok := transport.FromServerContext(ctx); ok {
				tr.ReplyHeader().Set("Access-Control-Allow-Origin", tr.RequestHeader().Get("Origin"))
				tr.ReplyHeader().Set("Access-Control-Allow-Credentials", "true")
				tr.ReplyHeader().Add("Vary", "Origin")
			}
			return next(ctx, req)
		}
	})
}
