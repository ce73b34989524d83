package fiber2cases

import (
	"strings"

	"github.com/gofiber/fiber/v2"
)

func fiberTrustedDotted(origin string) bool {
	host, ok := strings.CutPrefix(origin, "https://")
	return ok && (host == "example.com" || strings.HasSuffix(host, ".example.com"))
}

// SuffixOfHostDotted is the sound twin of SuffixOfHost.
func SuffixOfHostDotted() *fiber.App {
	app := fiber.New()
	app.All("/", func(c *fiber.Ctx) error {
		c.Vary("Origin")
		if origin := c.Get("Origin"); fiberTrustedDotted(origin) {
			c.Set("Access-Control-Allow-Origin", origin)
			c.Set("Access-Control-Allow-Credentials", "true")
		}
		return c.SendStatus(fiber.StatusOK)
	})
	return app
}
