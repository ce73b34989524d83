package echocases

import (
	"net/http"
	"strings"

	"github.com/labstack/echo/v4"
)

// SchemeCut is the sound twin of SchemeIgnored.
func SchemeCut() *echo.Echo {
	e := echo.New()
	e.Any("/", func(c echo.Context) error {
		origin := c.Request().Header.Get("Origin")
		c.Response().Header().Set("Vary", "Origin")
		if host, ok := strings.CutPrefix(origin, "https://"); ok && host == "app.example.com" {
			c.Response().Header().Set("Access-Control-Allow-Origin", origin)
			c.Response().Header().Set("Access-Control-Allow-Credentials", "true")
		}
		return c.NoContent(http.StatusOK)
	})
	return e
}
