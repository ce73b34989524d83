package fiber3routes

import "github.com/gofiber/fiber/v3"

// TokenFirst asks for the token before the CORS middleware.
func TokenFirst() *fiber.App {
	app := fiber.New()
	app.Use(requireToken)
	app.Use(allowApp())
	app.Put("/items/:id", item)
	return app
}
