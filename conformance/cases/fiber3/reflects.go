package fiber3cases

import "github.com/gofiber/fiber/v3"

// Reflects copies the Origin in a middleware.
func Reflects() *fiber.App {
	app := fiber.New()
	app.Use(func(c fiber.Ctx) error {
		c.Set(fiber.HeaderAccessControlAllowOrigin, c.Get(fiber.HeaderOrigin))
		c.Set(fiber.HeaderAccessControlAllowCredentials, "true")
		c.Vary(fiber.HeaderOrigin)
		return c.Next()
	})
	app.All("/", func(c fiber.Ctx) error { return c.SendString("ok") })
	return app
}
