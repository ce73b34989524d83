package fiber2cases

import "github.com/gofiber/fiber/v2"

// VaryForgotten appends only what it varied by before.
func VaryForgotten() *fiber.App {
	app := fiber.New()
	app.All("/", func(c *fiber.Ctx) error {
		c.Append("Vary", "Accept-Encoding")
		if origin := c.Get("Origin"); origin == "https://app.example.com" {
			c.Set("Access-Control-Allow-Origin", origin)
		}
		return c.JSON(fiber.Map{"ok": true})
	})
	return app
}
