package fiber3cases

import "github.com/gofiber/fiber/v3"

// RefusedByError answers strangers that they are, in a way that they can read.
func RefusedByError() *fiber.App {
	app := fiber.New()
	app.Use(func(c fiber.Ctx) error {
		origin := c.Get(fiber.HeaderOrigin)
		c.Set(fiber.HeaderAccessControlAllowOrigin, origin)
		c.Set(fiber.HeaderAccessControlAllowCredentials, "true")
		c.Vary(fiber.HeaderOrigin)
		if origin != "https://app.example.com" {
			return fiber.NewError(fiber.StatusForbidden, "not for "+origin)
		}
		return c.Next()
	})
	app.All("/", func(c fiber.Ctx) error { return c.SendString("ok") })
	return app
}
