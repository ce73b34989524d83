package fiber2routes

import "github.com/gofiber/fiber/v2"

// UseFirst uses the middleware before the routes.
func UseFirst() *fiber.App {
	app := fiber.New()
	app.Use(allowApp())
	app.Get("/items/:id", item)
	app.Put("/items/:id", item)
	return app
}
