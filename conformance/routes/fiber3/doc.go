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
