package fiber3routes

import "github.com/gofiber/fiber/v3"

// TokenAfter asks for the token after the CORS middleware.
func TokenAfter() *fiber.App {
	app := fiber.New()
	app.Use(allowApp(), requireToken)
	app.Put("/items/:id", item)
	return app
}
