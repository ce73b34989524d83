package fiber2corscases

import (
	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/cors"
)

// CredentialsOnly panics: everybody is the default.
func CredentialsOnly() *fiber.App {
	config := cors.ConfigDefault
	config.AllowCredentials = true
	return app(cors.New(config))
}
