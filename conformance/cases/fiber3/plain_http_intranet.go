package fiber3cases

import "github.com/gofiber/fiber/v3"

// PlainHTTPIntranet trusts a site without TLS.
func PlainHTTPIntranet() *fiber.App {
	app := fiber.New()
	app.All("/", func(c fiber.Ctx) error {
		c.Set("Access-Control-Allow-Origin", "http://intranet.example.com")
		c.Set("Access-Control-Allow-Credentials", "true")
		return c.SendString("ok")
	})
	return app
}
