package fiber3cases

import "github.com/gofiber/fiber/v3"

// ResAndReq goes through the request and the response of version 3.
func ResAndReq() *fiber.App {
	app := fiber.New()
	app.Get("/", func(c fiber.Ctx) error {
		if origin := c.Req().Get("Origin"); origin != "" {
			c.Res().Set("Access-Control-Allow-Origin", origin)
			c.Res().Set("Access-Control-Allow-Credentials", "true")
			c.Res().Vary("Origin")
		}
		return c.SendString("ok")
	})
	return app
}
