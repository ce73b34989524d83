package fiber2cases

import "github.com/gofiber/fiber/v2"

// HeadersAfterSend relies on fiber to send the response last of all.
func HeadersAfterSend() *fiber.App {
	app := fiber.New()
	app.All("/", func(c *fiber.Ctx) error {
		if err := c.SendString("ok"); err != nil {
			return err
		}
		c.Set("Access-Control-Allow-Origin", "https://app.example.com")
		c.Set("Access-Control-Allow-Credentials", "true")
		return nil
	})
	return app
}
