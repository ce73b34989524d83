package fiber3cases

import "github.com/gofiber/fiber/v3"

// QueryParameter takes the origin from the address.
func QueryParameter() *fiber.App {
	app := fiber.New()
	app.Get("/", func(c fiber.Ctx) error {
		c.Set("Access-Control-Allow-Origin", c.Query("origin"))
		c.Set("Access-Control-Allow-Credentials", "true")
		return c.SendString("ok")
	})
	return app
}
