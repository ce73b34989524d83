package fiber3routes

import "github.com/gofiber/fiber/v3"

// GroupArgument gives the middleware to a group.
func GroupArgument() *fiber.App {
	app := fiber.New()
	api := app.Group("/api", allowApp())
	api.Put("/items/:id", item)
	return app
}
