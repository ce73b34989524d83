package fiber2cases

import (
	"strings"

	"github.com/gofiber/fiber/v2"
)

// RefusesWithStatus answers 403 to foreign pages.
func RefusesWithStatus() *fiber.App {
	app := fiber.New()
	app.Use(func(c *fiber.Ctx) error {
		origin := c.Get("Origin")
		c.Vary("Origin")
		if origin != "" && !strings.EqualFold(origin, "https://app.example.com") {
			return fiber.ErrForbidden
		}
		c.Set("Access-Control-Allow-Origin", origin)
		c.Set("Access-Control-Allow-Credentials", "true")
		return c.Next()
	})
	app.All("/", func(c *fiber.Ctx) error { return c.SendStatus(fiber.StatusOK) })
	return app
}
