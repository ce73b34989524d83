package echocases

import (
	"net/http"

	"github.com/labstack/echo/v4"
)

func echoTrusts(origin string) bool {
	return origin == "https://app.example.com" || origin == "null"
}

// NullAccepted trusts files opened from disk, it thinks.
func NullAccepted() *echo.Echo {
	e := echo.New()
	e.Any("/", func(c echo.Context) error {
		origin := c.Request().Header.Get("Origin")
		c.Response().Header().Set("Vary", "Origin")
		if echoTrusts(origin) {
			c.Response().Header().Set("Access-Control-Allow-Origin", origin)
			c.Response().Header().Set("Access-Control-Allow-Credentials", "true")
		}
		return c.NoContent(http.StatusOK)
	})
	return e
}
