package fiber3corscases

import (
	"net/url"

	"github.com/gofiber/fiber/v3"
	"github.com/gofiber/fiber/v3/middleware/cors"
)

// FunctionOfHost compares the parsed host and scheme.
func FunctionOfHost() *fiber.App {
	return app(cors.New(cors.Config{
		AllowOriginsFunc: func(origin string) bool {
			u, err := url.Parse(origin)
			if err != nil {
				return false
			}
			return u.Scheme == "https" && u.Host == "app.example.com"
		},
		AllowCredentials: true,
	}))
}
