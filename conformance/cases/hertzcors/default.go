package hertzcors

import (
	"github.com/cloudwego/hertz/pkg/route"
	"github.com/hertz-contrib/cors"
)

// Default lets everybody read without credentials.
func Default() *route.Engine {
	return server(cors.Default())
}
