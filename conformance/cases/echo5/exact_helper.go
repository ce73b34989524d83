package echo5cases

import (
	"net/http"

	"github.com/labstack/echo/v5"
)

func echo5Exact(c *echo.Context) (string, bool) {
	origin := c.Request().Header.Get("Origin")
	return origin, origin == "https://app.example.com"
}

// ExactHelper is the sound twin of PrefixWithoutEnd.
func ExactHelper() *echo.Echo {
	e := echo.New()
	e.GET("/", func(c *echo.Context) error {
		c.Response().Header().Add("Vary", "Origin")
		if origin, ok := echo5Exact(c); ok {
			c.Response().Header().Set("Access-Control-Allow-Origin", origin)
			c.Response().Header().Set("Access-Control-Allow-Credentials", "true")
		}
		return c.JSON(http.StatusOK, nil)
	})
	return e
}
