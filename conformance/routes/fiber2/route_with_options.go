package fiber2routes

import "github.com/gofiber/fiber/v2"

// RouteWithOptions gives the middleware to a route, and to its preflight.
func RouteWithOptions() *fiber.App {
	app := fiber.New()
	app.Put("/items/:id", allowApp(), item)
	app.Options("/items/:id", allowApp(), item)
	return app
}
