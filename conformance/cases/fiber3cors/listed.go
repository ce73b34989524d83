package fiber3corscases

import (
	"github.com/gofiber/fiber/v3"
	"github.com/gofiber/fiber/v3/middleware/cors"
)

// Listed trusts two front ends.
func Listed() *fiber.App {
	return app(cors.New(cors.Config{
		AllowOrigins:     []string{"https://app.example.com", "https://www.example.com"},
		AllowCredentials: true,
	}))
}
