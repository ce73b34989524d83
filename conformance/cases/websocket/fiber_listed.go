package websocket

import (
	"github.com/gofiber/contrib/websocket"
	"github.com/gofiber/fiber/v2"
)

// FiberListed lists the front end.
func FiberListed() *fiber.App {
	app := fiber.New(fiber.Config{DisableStartupMessage: true})
	app.Get("/", websocket.New(func(c *websocket.Conn) {}, websocket.Config{Origins: []string{"https://app.example.com"}}))
	return app
}
