package fiber2routes

import "github.com/gofiber/fiber/v2"

// TokenAfterGroup asks for the token after the group with the CORS middleware.
func TokenAfterGroup() *fiber.App {
	app := fiber.New()
	api := app.Group("/api", allowApp())
	api.Put("/items/:id", item)
	app.Use(requireToken)
	return app
}
