package fiber3cases

import (
	"slices"

	"github.com/gofiber/fiber/v3"
)

// NullForApps lets in the pages of a hybrid app, and of everybody else.
func NullForApps() *fiber.App {
	allowed := []string{"https://app.example.com", "null"}
	app := fiber.New()
	app.All("/", func(c fiber.Ctx) error {
		c.Vary("Origin")
		if origin := c.Get("Origin"); slices.Contains(allowed, origin) {
			c.Set("Access-Control-Allow-Origin", origin)
			c.Set("Access-Control-Allow-Credentials", "true")
		}
		return c.SendString("ok")
	})
	return app
}
