package echocases

import (
	"net/http"

	"github.com/labstack/echo/v4"
)

// RefusedByError answers strangers that they are, in a way that they can read.
func RefusedByError() *echo.Echo {
	e := echo.New()
	e.Use(func(next echo.HandlerFunc) echo.HandlerFunc {
		return func(c echo.Context) error {
			origin := c.Request().Header.Get(echo.HeaderOrigin)
			header := c.Response().Header()
			header.Set(echo.HeaderAccessControlAllowOrigin, origin)
			header.Set(echo.HeaderAccessControlAllowCredentials, "true")
			header.Add(echo.HeaderVary, echo.HeaderOrigin)
			if origin != "https://app.example.com" {
				return echo.NewHTTPError(http.StatusForbidden, "not for "+origin)
			}
			return next(c)
		}
	})
	e.Any("/", func(c echo.Context) error { return c.String(http.StatusOK, "ok") })
	return e
}
