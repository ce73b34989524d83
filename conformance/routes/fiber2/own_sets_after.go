package fiber2routes

import "github.com/gofiber/fiber/v2"

// OwnSetsAfter sets the header anew after the handler has added one.
func OwnSetsAfter() *fiber.App {
	app := fiber.New()
	app.Use(func(c *fiber.Ctx) error {
		err := c.Next()
		c.Set(fiber.HeaderAccessControlAllowOrigin, "https://app.example.com")
		return err
	})
	app.Get("/items", func(c *fiber.Ctx) error {
		c.Response().Header.Add(fiber.HeaderAccessControlAllowOrigin, "*")
		return item(c)
	})
	return app
}
