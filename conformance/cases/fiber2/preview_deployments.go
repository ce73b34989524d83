package fiber2cases

import (
	"strings"

	"github.com/gofiber/fiber/v2"
)

// PreviewDeployments trusts everybody who deploys to the same host of previews.
func PreviewDeployments() *fiber.App {
	app := fiber.New()
	app.All("/", func(c *fiber.Ctx) error {
		c.Vary("Origin")
		origin := c.Get("Origin")
		if origin == "https://shop.example.com" || strings.HasPrefix(origin, "https://") && strings.HasSuffix(origin, ".vercel.app") {
			c.Set("Access-Control-Allow-Origin", origin)
			c.Set("Access-Control-Allow-Credentials", "true")
		}
		return c.SendStatus(fiber.StatusOK)
	})
	return app
}
