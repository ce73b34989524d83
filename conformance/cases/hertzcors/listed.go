package hertzcors

import (
	"time"

	"github.com/cloudwego/hertz/pkg/route"
	"github.com/hertz-contrib/cors"
)

// Listed names its friends.
func Listed() *route.Engine {
	return server(cors.New(cors.Config{
		AllowOrigins:     []string{"https://app.example.com", "https://www.example.com"},
		AllowMethods:     []string{"PUT", "PATCH"},
		AllowHeaders:     []string{"Content-Type"},
		AllowCredentials: true,
		MaxAge:           12 * time.Hour,
	}))
}
