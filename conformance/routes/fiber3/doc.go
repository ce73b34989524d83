// Package fiber3routes registers CORS middleware with fiber.
package fiber3routes

import (
	"github.com/gofiber/fiber/v3"
	"github.com/gofiber/fiber/v3/middleware/cors"
)

func allowApp() fiber.Handler {
	return cors.New(cors.Config{AllowOrigins: []string{"https://app.example.com"}})
}

func item(c fiber.Ctx) error { return c.SendString("1") }

// requireToken refuses who brings no token.
func requireToken(c fiber.Ctx) error {
	if c.Get("Authorization") != "Bearer s3cret" {
		return c.SendStatus(fiber.StatusUnauthorized)
	}
	return c.Next()
}
