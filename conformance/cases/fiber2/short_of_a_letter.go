package fiber2cases

import "github.com/gofiber/fiber/v2"

// ShortOfALetter misses a letter.
func ShortOfALetter() *fiber.App {
	app := fiber.New()
	app.Use(func(c *fiber.Ctx) error {
		c.Set("Access-Control-Alow-Origin", "https://app.example.com")
		return c.Next()
	})
	app.All("/", func(c *fiber.Ctx) error { return c.SendString("ok") })
	return app
}
