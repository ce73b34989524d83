package echocases

import (
	"net/http"

	"github.com/labstack/echo/v4"
)

// VaryMissing answers different origins without telling caches.
func VaryMissing() *echo.Echo {
	e := echo.New()
	e.GET("/", func(c echo.Context) error {
		switch origin := c.Request().Header.Get("Origin"); origin {
		case "https://app.example.com", "https://www.example.com":
			c.Response().Header().Set("Access-Control-Allow-Origin", origin)
		}
		return c.String(http.StatusOK, "ok")
	})
	return e
}
