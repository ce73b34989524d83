package hertzcors

import (
	"github.com/cloudwego/hertz/pkg/route"
	"github.com/hertz-contrib/cors"
)

// NoOrigins forgets the origins.
func NoOrigins() *route.Engine {
	return server(cors.New(cors.Config{AllowCredentials: true}))
}
