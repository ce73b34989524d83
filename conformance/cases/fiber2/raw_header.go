package fiber2cases

import "github.com/gofiber/fiber/v2"

// RawHeader writes to fasthttp's header below.
func RawHeader() *fiber.App {
	app := fiber.New()
	app.All("/", func(c *fiber.Ctx) error {
		h := &c.Response().Header
		h.SetBytesV("Access-Control-Allow-Origin", c.Request().Header.Peek("Origin"))
		h.Set("Access-Control-Allow-Credentials", "true")
		h.Add("Vary", "Origin")
		return nil
	})
	return app
}
