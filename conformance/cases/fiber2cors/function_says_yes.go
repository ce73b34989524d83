package fiber2corscases

import (
	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/cors"
)

// FunctionSaysYes works around the panic.
func FunctionSaysYes() *fiber.App {
	return app(cors.New(cors.Config{
		AllowCredentials: true,
		AllowOriginsFunc: func(origin string) bool { return true },
	}))
}
