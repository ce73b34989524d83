package fiber2routes

import "github.com/gofiber/fiber/v2"

// UseForPrefix uses the middleware for some paths, after others.
func UseForPrefix() *fiber.App {
	app := fiber.New()
	app.Post("/internal", item)
	app.Use("/items", allowApp())
	app.Put("/items/:id", item)
	return app
}
