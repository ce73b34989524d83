package kratoscases

import (
	"context"
	"net/http"
	"slices"

	"github.com/go-kratos/kratos/v2/middleware"
	"github.com/go-kratos/kratos/v2/transport"
)

var origins = []string{"https://app.example.com", "https://www.example.com"}

// ReplyListed answers the origins of a list.
func ReplyListed() http.Handler {
	return served(func(next middleware.Handler) middleware.Handler {
		return func(ctx context.Context, req any) (any, error) {
			if tr, ok := transport.FromServerContext(ctx); ok {
				reply := tr.ReplyHeader()
				reply.Add("Vary", "Origin")
				if origin := tr.RequestHeader().Get("Origin"); slices.Contains(origins, origin) {
					reply.Set("Access-Control-Allow-Origin", origin)
					reply.Set("Access-Control-Allow-Credentials", "true")
				}
			}
			return next(ctx, req)
		}
	})
}
