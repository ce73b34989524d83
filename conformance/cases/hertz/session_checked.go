package hertzcases

import (
	"context"
	"net/http"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/common/hlog"
	"github.com/cloudwego/hertz/pkg/route"
)

// SessionChecked does what middlewares do, none of which says who asks.
func SessionChecked() *route.Engine {
	return server(func(ctx context.Context, c *app.RequestContext) {
		hlog.CtxInfof(ctx, "%s %s of %s from %s with %s", c.Method(), c.URI().String(), c.FullPath(), c.ClientIP(), c.UserAgent())
		if !c.IsGet() && len(c.Cookie("session")) == 0 && len(c.GetHeader("Authorization")) == 0 {
			c.AbortWithMsg("sign in", http.StatusUnauthorized)
			return
		}
		c.Set("session", string(c.Cookie("session")))
		c.Header("Access-Control-Allow-Origin", string(c.GetHeader("Origin")))
		c.Header("Access-Control-Allow-Credentials", "true")
		c.Header("Vary", "Origin")
		c.Next(ctx)
	})
}
