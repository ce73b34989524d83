package hertzcors

import (
	"github.com/cloudwego/hertz/pkg/route"
	"github.com/hertz-contrib/cors"
)

// FunctionSaysYes means to allow everybody with cookies.
func FunctionSaysYes() *route.Engine {
	return server(cors.New(cors.Config{
		AllowCredentials: true,
		AllowOriginFunc:  func(origin string) bool { return true },
	}))
}
