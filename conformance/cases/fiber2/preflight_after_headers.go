package fiber2cases

import "github.com/gofiber/fiber/v2"

// PreflightAfterHeaders answers OPTIONS after the headers.
func PreflightAfterHeaders() *fiber.App {
	app := fiber.New()
	app.Use(func(c *fiber.Ctx) error {
		c.Set(fiber.HeaderAccessControlAllowOrigin, "https://app.example.com")
		c.Set(fiber.HeaderAccessControlAllowMethods, "GET,PUT")
		c.Set(fiber.HeaderAccessControlAllowHeaders, "Authorization,Content-Type")
		if c.Method() == fiber.MethodOptions {
			return c.SendStatus(fiber.StatusNoContent)
		}
		return c.Next()
	})
	app.All("/", func(c *fiber.Ctx) error { return c.SendString("ok") })
	return app
}
