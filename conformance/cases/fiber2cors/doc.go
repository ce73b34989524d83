// Package fiber2corscases holds servers that use the CORS middleware of fiber v2.
package fiber2corscases

import "github.com/gofiber/fiber/v2"

// app is a server behind the middleware.
func app(middleware fiber.Handler) *fiber.App {
	a := fiber.New()
	a.Use(middleware)
	a.All("/", func(c *fiber.Ctx) error { return c.SendStatus(fiber.StatusOK) })
	return a
}
