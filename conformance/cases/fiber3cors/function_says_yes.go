package fiber3corscases

import (
	"github.com/gofiber/fiber/v3"
	"github.com/gofiber/fiber/v3/middleware/cors"
)

// FunctionSaysYes echoes everybody with credentials.
func FunctionSaysYes() *fiber.App {
	return app(cors.New(cors.Config{AllowOriginsFunc: everyone(), AllowCredentials: true}))
}

func everyone() func(string) bool {
	return func(string) bool { return true }
}
