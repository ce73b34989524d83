package fiber3routes

import "github.com/gofiber/fiber/v3"

// GroupUseAfterRoutes uses the middleware after the routes of a group.
func GroupUseAfterRoutes() *fiber.App {
	app := fiber.New()
	api := app.Group("/api")
	api.Put("/items/:id", item)
	api.Use(allowApp())
	return app
}
