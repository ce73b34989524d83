package hertzcors

import (
	"github.com/cloudwego/hertz/pkg/route"
	"github.com/hertz-contrib/cors"
)

// WildcardPort means any port of its host.
func WildcardPort() *route.Engine {
	c := cors.DefaultConfig()
	c.AllowOrigins = []string{"https://example.com:*"}
	c.AllowWildcard = true
	c.AllowCredentials = true
	return server(cors.New(c))
}
