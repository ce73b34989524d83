package fiber2cases

import "github.com/gofiber/fiber/v2"

// WildcardDownloads is for public files.
func WildcardDownloads() *fiber.App {
	app := fiber.New()
	files := app.Group("/files", func(c *fiber.Ctx) error {
		c.Set(fiber.HeaderAccessControlAllowOrigin, "*")
		c.Set("Cross-Origin-Resource-Policy", "cross-origin")
		return c.Next()
	})
	files.Get("/:name", func(c *fiber.Ctx) error { return c.SendString(c.Params("name")) })
	return app
}
