package fiber3corscases

import (
	"github.com/gofiber/fiber/v3"
	"github.com/gofiber/fiber/v3/middleware/cors"
)

// Default is public.
func Default() *fiber.App { return app(cors.New()) }
