package fiber2cases

import "github.com/gofiber/fiber/v2"

// RawHeaderChecked is the sound twin of RawHeader.
func RawHeaderChecked() *fiber.App {
	app := fiber.New()
	app.All("/", func(c *fiber.Ctx) error {
		h := &c.Response().Header
		h.Add("Vary", "Origin")
		if string(c.Request().Header.Peek("Origin")) == "https://app.example.com" {
			h.SetBytesV("Access-Control-Allow-Origin", c.Request().Header.Peek("Origin"))
			h.Set("Access-Control-Allow-Credentials", "true")
		}
		return nil
	})
	return app
}
