package fiber2cases

import "github.com/gofiber/fiber/v2"

// PreflightBeforeHeaders answers OPTIONS before the headers.
func PreflightBeforeHeaders() *fiber.App {
	app := fiber.New()
	app.Use(func(c *fiber.Ctx) error {
		if c.Method() == fiber.MethodOptions {
			return c.SendStatus(fiber.StatusNoContent)
		}
		c.Set(fiber.HeaderAccessControlAllowOrigin, "https://app.example.com")
		c.Set(fiber.HeaderAccessControlAllowMethods, "GET,PUT")
		c.Set(fiber.HeaderAccessControlAllowHeaders, "Authorization,Content-Type")
		return c.Next()
	})
	app.All("/", func(c *fiber.Ctx) error { return c.SendString("ok") })
	return app
}
