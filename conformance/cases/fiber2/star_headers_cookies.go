package fiber2cases

import "github.com/gofiber/fiber/v2"

// StarHeadersCookies allows any header, and cookies.
func StarHeadersCookies() *fiber.App {
	app := fiber.New()
	app.Use(func(c *fiber.Ctx) error {
		c.Set(fiber.HeaderAccessControlAllowOrigin, "https://app.example.com")
		c.Set("Access-Control-Allow-Credentials", "true")
		c.Set("Access-Control-Allow-Headers", "*")
		if c.Method() == fiber.MethodOptions {
			return c.SendStatus(fiber.StatusNoContent)
		}
		return c.Next()
	})
	app.All("/", func(c *fiber.Ctx) error { return c.SendString("ok") })
	return app
}
