package fiber2corscases

import (
	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/cors"
)

// BareHost panics.
func BareHost() *fiber.App {
	return app(cors.New(cors.Config{AllowOrigins: "app.example.com"}))
}
