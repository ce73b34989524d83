package fiber2cases

import "github.com/gofiber/fiber/v2"

// WildcardCredentials is what fiber's own middleware refuses to start with.
func WildcardCredentials() *fiber.App {
	app := fiber.New()
	app.Use(func(c *fiber.Ctx) error {
		c.Set(fiber.HeaderAccessControlAllowOrigin, "*")
		c.Set(fiber.HeaderAccessControlAllowCredentials, "true")
		c.Set(fiber.HeaderAccessControlAllowHeaders, "*")
		return c.Next()
	})
	app.All("/", func(c *fiber.Ctx) error { return c.SendStatus(fiber.StatusOK) })
	return app
}
