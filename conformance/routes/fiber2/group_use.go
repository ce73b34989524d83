package fiber2routes

import "github.com/gofiber/fiber/v2"

// GroupUse uses the middleware in a group.
func GroupUse() *fiber.App {
	app := fiber.New()
	api := app.Group("/api")
	api.Use(allowApp())
	api.Put("/items/:id", item)
	return app
}
