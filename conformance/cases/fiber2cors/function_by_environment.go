package fiber2corscases

import (
	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/cors"
)

// FunctionByEnvironment allows everybody in development.
func FunctionByEnvironment(environment string) *fiber.App {
	return app(cors.New(cors.Config{
		AllowOrigins:     "https://app.example.com",
		AllowCredentials: true,
		AllowOriginsFunc: func(origin string) bool { return environment == "development" },
	}))
}
