package websocket

import (
	"github.com/gofiber/contrib/v3/websocket"
	"github.com/gofiber/fiber/v3"
)

// Fiber3Listed lists the front end.
func Fiber3Listed() *fiber.App {
	origins := []string{"https://app.example.com"}
	app := fiber.New()
	app.Get("/", websocket.New(func(c *websocket.Conn) {}, websocket.Config{Origins: append(origins, "https://www.example.com")}))
	return app
}
