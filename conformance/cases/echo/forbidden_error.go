package echocases

import (
	"net/http"

	"github.com/labstack/echo/v4"
)

// ForbiddenError leaves the refusal to echo's error handler.
func ForbiddenError() *echo.Echo {
	e := echo.New()
	e.Use(refuseForeign)
	e.Any("/", func(c echo.Context) error { return c.NoContent(http.StatusOK) })
	return e
}

func refuseForeign(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		c.Response().Header().Add("Vary", "Origin")
		origin := c.Request().Header.Get("Origin")
		if origin != "https://app.example.com" {
			return echo.NewHTTPError(http.StatusForbidden, "origin not allowed")
		}
		c.Response().Header().Set("Access-Control-Allow-Origin", origin)
		c.Response().Header().Set("Access-Control-Allow-Credentials", "true")
		return next(c)
	}
}
