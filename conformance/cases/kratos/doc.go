// Package kratoscases holds servers that write CORS headers with kratos.
package kratoscases

import (
	"context"
	"net/http"

	"github.com/go-kratos/kratos/v2/middleware"
	khttp "github.com/go-kratos/kratos/v2/transport/http"
)

// served is a server behind a middleware of services.
func served(m middleware.Middleware) http.Handler {
	return routed(khttp.NewServer(khttp.Middleware(m)), func(ctx khttp.Context) error {
		out, err := ctx.Middleware(func(context.Context, any) (any, error) { return "ok", nil })(ctx, nil)
		if err != nil {
			return err
		}
		return ctx.Result(http.StatusOK, out)
	})
}

// filtered is a server behind a filter.
func filtered(f khttp.FilterFunc) http.Handler {
	return routed(khttp.NewServer(khttp.Filter(f)), func(ctx khttp.Context) error { return ctx.String(http.StatusOK, "ok") })
}

func routed(s *khttp.Server, handle khttp.HandlerFunc) http.Handler {
	r := s.Route("/")
	for _, method := range []string{http.MethodGet, http.MethodPost, http.MethodOptions} {
		r.Handle(method, "/", handle)
	}
	return s
}
