package fiber3corscases

import (
	"github.com/gofiber/fiber/v3"
	"github.com/gofiber/fiber/v3/middleware/cors"
)

// ListedThenStar panics.
func ListedThenStar() *fiber.App {
	origins := []string{"https://app.example.com"}
	origins = append(origins, "*")
	return app(cors.New(cors.Config{AllowOrigins: origins, AllowCredentials: true}))
}
