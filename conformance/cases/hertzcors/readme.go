package hertzcors

import (
	"time"

	"github.com/cloudwego/hertz/pkg/route"
	"github.com/hertz-contrib/cors"
)

// Readme is the example of the README.
func Readme() *route.Engine {
	return server(cors.New(cors.Config{
		AllowOrigins:     []string{"https://foo.com"},
		AllowMethods:     []string{"PUT", "PATCH"},
		AllowHeaders:     []string{"Authorization"},
		ExposeHeaders:    []string{"Content-Length"},
		AllowCredentials: true,
		AllowOriginFunc: func(origin string) bool {
			return origin == "https://github.com"
		},
		MaxAge: 12 * time.Hour,
	}))
}
