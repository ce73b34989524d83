package fiber3corscases

import (
	"github.com/gofiber/fiber/v3"
	"github.com/gofiber/fiber/v3/middleware/cors"
)

// AnyPort panics: a port has no wildcard.
func AnyPort() *fiber.App {
	return app(cors.New(cors.Config{AllowOrigins: []string{"http://localhost:*"}}))
}
