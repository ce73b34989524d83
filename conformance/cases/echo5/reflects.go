package echo5cases

import (
	"net/http"

	"github.com/labstack/echo/v5"
)

// Reflects is the v5 spelling of a reflection.
func Reflects() *echo.Echo {
	e := echo.New()
	e.Use(func(next echo.HandlerFunc) echo.HandlerFunc {
		return func(c *echo.Context) error {
			h := c.Response().Header()
			h.Set(echo.HeaderAccessControlAllowOrigin, c.Request().Header.Get(echo.HeaderOrigin))
			h.Set(echo.HeaderAccessControlAllowCredentials, "true")
			h.Add(echo.HeaderVary, echo.HeaderOrigin)
			return next(c)
		}
	})
	e.Any("/", func(c *echo.Context) error { return c.String(http.StatusOK, "ok") })
	return e
}
