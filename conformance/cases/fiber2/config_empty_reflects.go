package fiber2cases

import "github.com/gofiber/fiber/v2"

// ConfigEmptyReflects has a friendly default.
func ConfigEmptyReflects(frontend string) *fiber.App {
	app := fiber.New()
	app.All("/", func(c *fiber.Ctx) error {
		c.Vary("Origin")
		origin := c.Get("Origin")
		if frontend == "" || frontend == origin {
			c.Set("Access-Control-Allow-Origin", origin)
			c.Set("Access-Control-Allow-Credentials", "true")
		}
		return c.SendStatus(fiber.StatusOK)
	})
	return app
}
