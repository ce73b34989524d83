package fiber2corscases

import (
	"strings"

	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/cors"
)

// Joined joins its list.
func Joined() *fiber.App {
	origins := []string{"https://app.example.com", "http://www.example.com"}
	return app(cors.New(cors.Config{AllowOrigins: strings.Join(origins, ","), AllowCredentials: true}))
}
