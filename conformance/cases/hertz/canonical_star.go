package hertzcases

import (
	"context"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/route"
)

// CanonicalStar lets everybody read what is public.
func CanonicalStar() *route.Engine {
	return server(func(ctx context.Context, c *app.RequestContext) {
		header := &c.Response.Header
		header.SetCanonical([]byte("Access-Control-Allow-Origin"), []byte("*"))
		c.Next(ctx)
	})
}
