package kratoscases

import (
	"context"
	"net/http"

	"github.com/go-kratos/kratos/v2/errors"
	"github.com/go-kratos/kratos/v2/log"
	"github.com/go-kratos/kratos/v2/middleware"
	"github.com/go-kratos/kratos/v2/transport"
)

// SessionChecked does what middlewares do, none of which says who asks.
func SessionChecked() http.Handler {
	return served(func(next middleware.Handler) middleware.Handler {
		return func(ctx context.Context, req any) (any, error) {
			tr, ok := transport.FromServerContext(ctx)
			if !ok {
				return next(ctx, req)
			}
			log.Context(ctx).Debugf("%s %s %s", tr.Kind(), tr.Operation(), tr.Endpoint())
			if tr.Kind() == transport.KindHTTP {
				tr.ReplyHeader().Set("Access-Control-Allow-Origin", tr.RequestHeader().Get("Origin"))
				tr.ReplyHeader().Set("Access-Control-Allow-Credentials", "true")
				tr.ReplyHeader().Add("Vary", "Origin")
			}
			if tr.RequestHeader().Get("X-Blocked") != "" {
				return nil, errors.Unauthorized("SESSION", "sign in")
			}
			return next(ctx, req)
		}
	})
}
