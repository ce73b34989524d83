package humacases

import (
	"log/slog"
	"net/http"

	"github.com/danielgtaylor/huma/v2"
)

// SessionChecked does what middlewares do, none of which says who asks.
func SessionChecked() http.Handler {
	return server(func(ctx huma.Context, next func(huma.Context)) {
		u := ctx.URL()
		slog.DebugContext(ctx.Context(), "asked", "operation", ctx.Operation().OperationID, "path", u.Path, "from", ctx.RemoteAddr())
		cookie, err := huma.ReadCookie(ctx, "session")
		if err != nil && ctx.Header("Authorization") == "" && ctx.Method() != http.MethodOptions {
			ctx.SetStatus(http.StatusUnauthorized)
			return
		}
		ctx.SetHeader("Access-Control-Allow-Origin", ctx.Header("Origin"))
		ctx.SetHeader("Access-Control-Allow-Credentials", "true")
		ctx.AppendHeader("Vary", "Origin")
		next(huma.WithValue(ctx, "session", cookie))
		slog.Debug("answered", "status", ctx.Status())
	})
}
