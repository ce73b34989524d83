package hertzcors

import (
	"github.com/cloudwego/hertz/pkg/route"
	"github.com/hertz-contrib/cors"
)

// WildcardSubdomain means the subdomains of its domain.
func WildcardSubdomain() *route.Engine {
	c := cors.DefaultConfig()
	c.AllowOrigins = []string{"https://*.example.com"}
	c.AllowWildcard = true
	c.AllowHeaders = []string{"Content-Type"}
	return server(cors.New(c))
}
