package fiber2cases

import "github.com/gofiber/fiber/v2"

// OriginsAppended appends a second origin to the header.
func OriginsAppended() *fiber.App {
	app := fiber.New()
	app.Use(func(c *fiber.Ctx) error {
		c.Set(fiber.HeaderAccessControlAllowOrigin, "https://app.example.com")
		c.Append("Access-Control-Allow-Origin", "https://admin.example.com")
		return c.Next()
	})
	app.All("/", func(c *fiber.Ctx) error { return c.SendString("ok") })
	return app
}
