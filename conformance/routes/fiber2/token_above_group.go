package fiber2routes

import "github.com/gofiber/fiber/v2"

// TokenAboveGroup asks for the token before the group with the CORS middleware.
func TokenAboveGroup() *fiber.App {
	app := fiber.New()
	app.Use(requireToken)
	api := app.Group("/api", allowApp())
	api.Put("/items/:id", item)
	return app
}
