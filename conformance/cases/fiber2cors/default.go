package fiber2corscases

import (
	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/cors"
)

// Default is public.
func Default() *fiber.App { return app(cors.New()) }
