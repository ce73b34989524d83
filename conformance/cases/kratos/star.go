package kratoscases

import (
	"context"
	"net/http"

	"github.com/go-kratos/kratos/v2/middleware"
	"github.com/go-kratos/kratos/v2/transport"
	khttp "github.com/go-kratos/kratos/v2/transport/http"
)

// Star lets everybody read what is public.
func Star() http.Handler {
	return served(func(next middleware.Handler) middleware.Handler {
		return func(ctx context.Context, req any) (any, error) {
			if tr, ok := transport.FromServerContext(ctx); ok {
				if ht, ok := tr.(khttp.Transporter); ok {
					ht.ReplyHeader().Set("Access-Control-Allow-Origin", "*")
				}
			}
			return next(ctx, req)
		}
	})
}
