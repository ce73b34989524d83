package websocket

import (
	"github.com/gofiber/contrib/websocket"
	"github.com/gofiber/fiber/v2"
)

// FiberDefault is the README of the middleware.
func FiberDefault() *fiber.App {
	app := fiber.New(fiber.Config{DisableStartupMessage: true})
	app.Use("/", func(c *fiber.Ctx) error {
		if websocket.IsWebSocketUpgrade(c) {
			c.Locals("allowed", true)
			return c.Next()
		}
		return fiber.ErrUpgradeRequired
	})
	app.Get("/", websocket.New(func(c *websocket.Conn) {}))
	return app
}
