package websocket

import (
	"github.com/gofiber/contrib/websocket"
	"github.com/gofiber/fiber/v2"
)

// FiberCheckedBefore checks in a middleware of its own.
func FiberCheckedBefore() *fiber.App {
	app := fiber.New(fiber.Config{DisableStartupMessage: true})
	app.Use("/", func(c *fiber.Ctx) error {
		if c.Get("Origin") != "https://app.example.com" {
			return fiber.ErrForbidden
		}
		return c.Next()
	})
	app.Get("/", websocket.New(func(c *websocket.Conn) {}))
	return app
}
