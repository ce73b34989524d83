package fiber2cases

import "github.com/gofiber/fiber/v2"

// OriginsTogether has two origins in one header.
func OriginsTogether() *fiber.App {
	app := fiber.New()
	app.Use(func(c *fiber.Ctx) error {
		c.Set("Access-Control-Allow-Origin", "https://app.example.com https://admin.example.com")
		return c.Next()
	})
	app.All("/", func(c *fiber.Ctx) error { return c.SendString("ok") })
	return app
}
