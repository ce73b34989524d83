package fiber2routes

import "github.com/gofiber/fiber/v2"

// UseAfterRoutes uses the middleware after the routes.
func UseAfterRoutes() *fiber.App {
	app := fiber.New()
	app.Get("/items/:id", item)
	app.Put("/items/:id", item)
	app.Use(allowApp())
	return app
}
