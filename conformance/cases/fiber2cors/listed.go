package fiber2corscases

import (
	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/cors"
)

// Listed trusts two front ends.
func Listed() *fiber.App {
	return app(cors.New(cors.Config{
		AllowOrigins:     "https://app.example.com, https://www.example.com",
		AllowHeaders:     "Origin, Content-Type, Accept",
		AllowCredentials: true,
	}))
}
