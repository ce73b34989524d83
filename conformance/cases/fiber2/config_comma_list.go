package fiber2cases

import (
	"strings"

	"github.com/gofiber/fiber/v2"
)

// ConfigCommaList splits and trims what its operator writes.
func ConfigCommaList(origins string) *fiber.App {
	var list []string
	for _, o := range strings.Split(origins, ",") {
		list = append(list, strings.TrimSpace(o))
	}
	app := fiber.New()
	app.All("/", func(c *fiber.Ctx) error {
		c.Vary("Origin")
		origin := c.Get("Origin")
		for _, o := range list {
			if o != "" && o == origin {
				c.Set("Access-Control-Allow-Origin", origin)
				c.Set("Access-Control-Allow-Credentials", "true")
			}
		}
		return c.SendStatus(fiber.StatusOK)
	})
	return app
}
