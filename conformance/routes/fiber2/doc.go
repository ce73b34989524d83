// Package fiber2routes registers CORS middleware with fiber.
package fiber2routes

import (
	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/cors"
)

func allowApp() fiber.Handler {
	return cors.New(cors.Config{AllowOrigins: "https://app.example.com"})
}

func item(c *fiber.Ctx) error { return c.SendString("1") }

// requireToken refuses who brings no token.
func requireToken(c *fiber.Ctx) error {
	if c.Get("Authorization") != "Bearer s3cret" {
		return c.Status(fiber.StatusUnauthorized).SendString("who are you?")
	}
	return c.Next()
}
