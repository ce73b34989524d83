package kratoscases

import (
	"context"
	"net/http"

	"github.com/go-kratos/kratos/v2/errors"
	"github.com/go-kratos/kratos/v2/middleware"
	"github.com/go-kratos/kratos/v2/transport"
)

// RefusedByError answers strangers that they are, in a way that they can read.
func RefusedByError() http.Handler {
	return served(func(next middleware.Handler) middleware.Handler {
		return func(ctx context.Context, req any) (any, error) {
			tr, ok := transport.FromServerContext(ctx)
			if !ok {
				return next(ctx, req)
			}
			origin := tr.RequestHeader().Get("Origin")
			tr.ReplyHeader().Set("Access-Control-Allow-Origin", origin)
			tr.ReplyHeader().Set("Access-Control-Allow-Credentials", "true")
			tr.ReplyHeader().Add("Vary", "Origin")
			if err := check(origin); err != nil {
				return nil, err
			}
			return next(ctx, req)
		}
	})
}

func check(origin string) error {
	if origin == "https://app.example.com" {
		return nil
	}
	return errors.Forbidden("ORIGIN", "not for you")
}
