package kratoscases

import (
	"context"
	"net/http"
	"slices"

	"github.com/go-kratos/kratos/v2/middleware"
	"github.com/go-kratos/kratos/v2/transport"
)

// VaryMissing forgets the caches.
func VaryMissing() http.Handler {
	return served(func(next middleware.Handler) middleware.Handler {
		return func(ctx context.Context, req any) (any, error) {
			if tr, ok := transport.FromServerContext(ctx); ok {
				if origin := tr.RequestHeader().Get("Origin"); slices.Contains(origins, origin) {
					tr.ReplyHeader().Set("Access-Control-Allow-Origin", origin)
				}
			}
			return next(ctx, req)
		}
	})
}
