package fiber2routes

import "github.com/gofiber/fiber/v2"

// HandlerAdds has a handler add what the middleware has set.
func HandlerAdds() *fiber.App {
	app := fiber.New()
	app.Use(allowApp())
	app.Get("/items", func(c *fiber.Ctx) error {
		c.Response().Header.Add(fiber.HeaderAccessControlAllowOrigin, "https://app.example.com")
		return item(c)
	})
	return app
}
