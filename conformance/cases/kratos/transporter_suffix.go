package kratoscases

import (
	"context"
	"net/http"
	"strings"

	"github.com/go-kratos/kratos/v2/middleware"
	"github.com/go-kratos/kratos/v2/transport"
	khttp "github.com/go-kratos/kratos/v2/transport/http"
)

// TransporterSuffix reads the request of HTTP.
func TransporterSuffix() http.Handler {
	return served(func(next middleware.Handler) middleware.Handler {
		return func(ctx context.Context, req any) (any, error) {
			tr, _ := transport.FromServerContext(ctx)
			if ht, ok := tr.(khttp.Transporter); ok {
				origin := ht.Request().Header.Get("Origin")
				ht.ReplyHeader().Add("Vary", "Origin")
				if strings.HasSuffix(origin, "example.com") {
					ht.ReplyHeader().Set("Access-Control-Allow-Origin", origin)
					ht.ReplyHeader().Set("Access-Control-Allow-Credentials", "true")
				}
			}
			return next(ctx, req)
		}
	})
}
