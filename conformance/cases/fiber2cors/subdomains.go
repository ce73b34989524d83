package fiber2corscases

import (
	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/cors"
)

// Subdomains trusts the company's subdomains.
func Subdomains() *fiber.App {
	return app(cors.New(cors.Config{AllowOrigins: "https://*.example.com", AllowCredentials: true}))
}
