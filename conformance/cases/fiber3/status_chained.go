package fiber3cases

import "github.com/gofiber/fiber/v3"

// StatusChained refuses with a chained status.
func StatusChained() *fiber.App {
	app := fiber.New()
	app.Use(func(c fiber.Ctx) error {
		c.Vary("Origin")
		switch origin := c.Get("Origin"); origin {
		case "https://app.example.com":
			c.Set("Access-Control-Allow-Origin", origin)
			c.Set("Access-Control-Allow-Credentials", "true")
			return c.Next()
		default:
			return c.Status(fiber.StatusForbidden).SendString("no")
		}
	})
	app.All("/", func(c fiber.Ctx) error { return c.SendString("ok") })
	return app
}
