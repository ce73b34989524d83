package hertzcors

import (
	"github.com/cloudwego/hertz/pkg/route"
	"github.com/hertz-contrib/cors"
)

// AllWithCredentials means to allow everybody with cookies.
func AllWithCredentials() *route.Engine {
	c := cors.DefaultConfig()
	c.AllowAllOrigins = true
	c.AllowCredentials = true
	return server(cors.New(c))
}
