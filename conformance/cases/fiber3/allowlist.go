package fiber3cases

import "github.com/gofiber/fiber/v3"

var fiber3Origins = map[string]struct{}{"https://app.example.com": {}}

// Allowlist is the sound twin of Reflects.
func Allowlist() *fiber.App {
	app := fiber.New()
	app.Use(func(c fiber.Ctx) error {
		c.Vary(fiber.HeaderOrigin)
		origin := c.Get(fiber.HeaderOrigin)
		if _, ok := fiber3Origins[origin]; ok {
			c.Set(fiber.HeaderAccessControlAllowOrigin, origin)
			c.Set(fiber.HeaderAccessControlAllowCredentials, "true")
		}
		return c.Next()
	})
	app.All("/", func(c fiber.Ctx) error { return c.SendString("ok") })
	return app
}
