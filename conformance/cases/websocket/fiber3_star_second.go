package websocket

import (
	"github.com/gofiber/contrib/v3/websocket"
	"github.com/gofiber/fiber/v3"
)

// Fiber3StarSecond has a star, which counts wherever it is.
func Fiber3StarSecond() *fiber.App {
	app := fiber.New()
	app.Get("/", websocket.New(func(c *websocket.Conn) {}, websocket.Config{Origins: []string{"https://app.example.com", "*"}}))
	return app
}
