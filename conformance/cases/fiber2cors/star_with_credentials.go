package fiber2corscases

import (
	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/cors"
)

// StarWithCredentials panics.
func StarWithCredentials() *fiber.App {
	return app(cors.New(cors.Config{AllowOrigins: "*", AllowCredentials: true}))
}
