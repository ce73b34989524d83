package hertzcors

import (
	"github.com/cloudwego/hertz/pkg/route"
	"github.com/hertz-contrib/cors"
)

// WildcardNotEnabled writes a wildcard that is not enabled.
func WildcardNotEnabled() *route.Engine {
	return server(cors.New(cors.Config{
		AllowOrigins: []string{"https://*.example.com"},
		AllowMethods: []string{"GET"},
	}))
}
