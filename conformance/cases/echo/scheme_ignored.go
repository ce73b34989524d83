package echocases

import (
	"net/http"
	"strings"

	"github.com/labstack/echo/v4"
)

// SchemeIgnored cuts the scheme off before it compares.
func SchemeIgnored() *echo.Echo {
	e := echo.New()
	e.Any("/", func(c echo.Context) error {
		origin := c.Request().Header.Get("Origin")
		c.Response().Header().Set("Vary", "Origin")
		host := strings.TrimPrefix(strings.TrimPrefix(origin, "https://"), "http://")
		if host == "app.example.com" {
			c.Response().Header().Set("Access-Control-Allow-Origin", origin)
			c.Response().Header().Set("Access-Control-Allow-Credentials", "true")
		}
		return c.NoContent(http.StatusOK)
	})
	return e
}
