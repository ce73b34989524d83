package fiber2cases

import "github.com/gofiber/fiber/v2"

// SetAfterNext sets the headers after the handlers, in time: fiber sends last.
func SetAfterNext() *fiber.App {
	app := fiber.New()
	app.Use(func(c *fiber.Ctx) error {
		if err := c.Next(); err != nil {
			return err
		}
		c.Set(fiber.HeaderAccessControlAllowOrigin, "https://app.example.com")
		return nil
	})
	app.All("/", func(c *fiber.Ctx) error { return c.SendString("ok") })
	return app
}
