package fiber2routes

import "github.com/gofiber/fiber/v2"

// TokenAfter asks for the token after the CORS middleware.
func TokenAfter() *fiber.App {
	app := fiber.New()
	app.Use(allowApp(), requireToken)
	app.Put("/items/:id", item)
	return app
}
