package echocases

import (
	"net/http"

	"github.com/labstack/echo/v4"
)

// Reflects is the middleware of a service behind a login.
func Reflects() *echo.Echo {
	e := echo.New()
	e.Use(func(next echo.HandlerFunc) echo.HandlerFunc {
		return func(c echo.Context) error {
			h := c.Response().Header()
			h.Add(echo.HeaderVary, echo.HeaderOrigin)
			h.Set(echo.HeaderAccessControlAllowOrigin, c.Request().Header.Get(echo.HeaderOrigin))
			h.Set(echo.HeaderAccessControlAllowCredentials, "true")
			if c.Request().Method == http.MethodOptions {
				return c.NoContent(http.StatusNoContent)
			}
			return next(c)
		}
	})
	e.Any("/", func(c echo.Context) error { return c.String(http.StatusOK, "ok") })
	return e
}
