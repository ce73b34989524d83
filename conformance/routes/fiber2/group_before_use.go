package fiber2routes

import "github.com/gofiber/fiber/v2"

// GroupBeforeUse makes the group first, and its routes after the middleware.
func GroupBeforeUse() *fiber.App {
	app := fiber.New()
	api := app.Group("/api")
	app.Use(allowApp())
	api.Put("/items/:id", item)
	return app
}
