package hertzcases

import (
	"context"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/route"
)

// CanonicalEcho saves the normalisation of names.
func CanonicalEcho() *route.Engine {
	return server(func(ctx context.Context, c *app.RequestContext) {
		header := &c.Response.Header
		header.SetCanonical([]byte("Access-Control-Allow-Origin"), []byte(c.GetRequest().Header.Get("Origin")))
		header.SetCanonical([]byte("Access-Control-Allow-Credentials"), []byte("true"))
		header.SetCanonical([]byte("Vary"), []byte("Origin"))
		c.Next(ctx)
	})
}
