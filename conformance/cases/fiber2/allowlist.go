package fiber2cases

import "github.com/gofiber/fiber/v2"

var fiberOrigins = []string{"https://app.example.com", "https://www.example.com"}

// Allowlist is the sound twin of Reflects.
func Allowlist() *fiber.App {
	app := fiber.New()
	app.Use(func(c *fiber.Ctx) error {
		c.Vary(fiber.HeaderOrigin)
		origin := c.Get(fiber.HeaderOrigin)
		for _, allowed := range fiberOrigins {
			if origin == allowed {
				c.Set(fiber.HeaderAccessControlAllowOrigin, origin)
				c.Set(fiber.HeaderAccessControlAllowCredentials, "true")
				break
			}
		}
		return c.Next()
	})
	app.All("/", func(c *fiber.Ctx) error { return c.SendString("ok") })
	return app
}
