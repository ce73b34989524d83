package fiber3cases

import "github.com/gofiber/fiber/v3"

// ResAndReqChecked is the sound twin of ResAndReq.
func ResAndReqChecked() *fiber.App {
	app := fiber.New()
	app.Get("/", func(c fiber.Ctx) error {
		c.Res().Vary("Origin")
		if origin := c.Req().Get("Origin"); origin == "https://app.example.com" {
			c.Res().Set("Access-Control-Allow-Origin", origin)
			c.Res().Set("Access-Control-Allow-Credentials", "true")
		}
		return c.SendString("ok")
	})
	return app
}
