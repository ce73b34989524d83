package fiber3routes

import "github.com/gofiber/fiber/v3"

// RouteArgument gives the middleware to a route.
func RouteArgument() *fiber.App {
	app := fiber.New()
	app.Put("/items/:id", allowApp(), item)
	return app
}
