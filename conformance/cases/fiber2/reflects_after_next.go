package fiber2cases

import "github.com/gofiber/fiber/v2"

// ReflectsAfterNext decorates the answer on its way back.
func ReflectsAfterNext() *fiber.App {
	app := fiber.New()
	app.Use(func(c *fiber.Ctx) error {
		err := c.Next()
		if origin := c.Get("Origin"); origin != "" {
			c.Set("Access-Control-Allow-Origin", origin)
			c.Set("Access-Control-Allow-Credentials", "true")
			c.Vary("Origin")
		}
		return err
	})
	app.All("/", func(c *fiber.Ctx) error { return c.SendString("ok") })
	return app
}
