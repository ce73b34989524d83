package frameworks

import (
	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
)

func withGin(c *gin.Context) {
	if origin := c.GetHeader("Origin"); origin == "https://app.example.com" {
		c.Header("Access-Control-Allow-Origin", origin)
	}
	c.Next()
}

func withFiber(c *fiber.Ctx) error {
	if origin := c.Get("Origin"); origin == "https://app.example.com" {
		c.Set("Access-Control-Allow-Origin", origin)
	}
	return c.Next()
}

var _ = []any{withGin, withFiber}
