package echo5cases

import (
	"net/http"
	"strings"

	"github.com/labstack/echo/v5"
)

func echo5Trusted(c *echo.Context) (string, bool) {
	origin := c.Request().Header.Get("Origin")
	return origin, strings.HasPrefix(origin, "https://app.example.com")
}

// PrefixWithoutEnd has a helper that takes the context.
func PrefixWithoutEnd() *echo.Echo {
	e := echo.New()
	e.GET("/", func(c *echo.Context) error {
		c.Response().Header().Add("Vary", "Origin")
		if origin, ok := echo5Trusted(c); ok {
			c.Response().Header().Set("Access-Control-Allow-Origin", origin)
			c.Response().Header().Set("Access-Control-Allow-Credentials", "true")
		}
		return c.JSON(http.StatusOK, nil)
	})
	return e
}
