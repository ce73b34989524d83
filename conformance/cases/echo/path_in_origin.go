package echocases

import (
	"net/http"

	"github.com/labstack/echo/v4"
)

// PathInOrigin has a path in the origin.
func PathInOrigin() *echo.Echo {
	e := echo.New()
	e.Use(func(next echo.HandlerFunc) echo.HandlerFunc {
		return func(c echo.Context) error {
			c.Response().Header().Set(echo.HeaderAccessControlAllowOrigin, "https://app.example.com/login")
			return next(c)
		}
	})
	e.Any("/", func(c echo.Context) error { return c.String(http.StatusOK, "ok") })
	return e
}
