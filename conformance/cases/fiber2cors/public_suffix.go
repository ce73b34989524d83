package fiber2corscases

import (
	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/cors"
)

// PublicSuffix trusts every customer of a host.
func PublicSuffix() *fiber.App {
	return app(cors.New(cors.Config{AllowOrigins: "https://*.github.io", AllowCredentials: true}))
}
