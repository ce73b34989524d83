package fiber3cases

import "github.com/gofiber/fiber/v3"

// WildcardJSON is public data.
func WildcardJSON() *fiber.App {
	app := fiber.New()
	app.Get("/", func(c fiber.Ctx) error {
		c.Set("Access-Control-Allow-Origin", "*")
		return c.JSON(fiber.Map{"rates": []int{1, 2}})
	})
	return app
}
