package websocket

import (
	"github.com/gofiber/contrib/websocket"
	"github.com/gofiber/fiber/v2"
)

// FiberBareHost lists a host where origins are compared.
func FiberBareHost() *fiber.App {
	app := fiber.New(fiber.Config{DisableStartupMessage: true})
	app.Get("/", websocket.New(func(c *websocket.Conn) {}, websocket.Config{Origins: []string{"app.example.com"}}))
	return app
}
