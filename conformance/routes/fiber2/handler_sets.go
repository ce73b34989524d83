package fiber2routes

import "github.com/gofiber/fiber/v2"

// HandlerSets has a handler set it anew.
func HandlerSets() *fiber.App {
	app := fiber.New()
	app.Use(allowApp())
	app.Get("/items", func(c *fiber.Ctx) error {
		c.Set(fiber.HeaderAccessControlAllowOrigin, "https://app.example.com")
		return item(c)
	})
	return app
}
