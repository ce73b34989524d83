package hertzcases

import (
	"context"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/route"
)

// CredentialsRemoved takes back what another middleware has said.
func CredentialsRemoved() *route.Engine {
	return server(func(ctx context.Context, c *app.RequestContext) {
		c.Response.Header.Set("Access-Control-Allow-Credentials", "true")
		c.Response.Header.Set("Access-Control-Allow-Origin", "*")
		c.Response.Header.Del("Access-Control-Allow-Credentials")
		c.Next(ctx)
	})
}
