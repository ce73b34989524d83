package websocket

import (
	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/websocket/v2"
)

// FiberStarSecond has a star where it is compared with the Origin.
func FiberStarSecond() *fiber.App {
	app := fiber.New(fiber.Config{DisableStartupMessage: true})
	app.Get("/", websocket.New(func(c *websocket.Conn) {}, websocket.Config{Origins: []string{"https://app.example.com", "*"}}))
	return app
}
