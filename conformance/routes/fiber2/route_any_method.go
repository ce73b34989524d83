package fiber2routes

import "github.com/gofiber/fiber/v2"

// RouteAnyMethod gives the middleware to a route of any method.
func RouteAnyMethod() *fiber.App {
	app := fiber.New()
	app.All("/items/:id", allowApp(), item)
	return app
}
