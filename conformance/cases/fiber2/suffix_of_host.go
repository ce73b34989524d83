package fiber2cases

import (
	"strings"

	"github.com/gofiber/fiber/v2"
)

func fiberTrusted(origin string) bool {
	host := origin
	if i := strings.Index(origin, "://"); i >= 0 {
		host = origin[i+3:]
	}
	return strings.HasSuffix(host, "example.com")
}

// SuffixOfHost takes the Origin apart by hand.
func SuffixOfHost() *fiber.App {
	app := fiber.New()
	app.All("/", func(c *fiber.Ctx) error {
		c.Vary("Origin")
		if origin := c.Get("Origin"); fiberTrusted(origin) {
			c.Set("Access-Control-Allow-Origin", origin)
			c.Set("Access-Control-Allow-Credentials", "true")
		}
		return c.SendStatus(fiber.StatusOK)
	})
	return app
}
