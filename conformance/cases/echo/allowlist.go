package echocases

import (
	"net/http"
	"slices"

	"github.com/labstack/echo/v4"
)

// Allowlist is the sound twin of Reflects.
func Allowlist() *echo.Echo {
	allowed := []string{"https://app.example.com", "https://www.example.com"}
	e := echo.New()
	e.Use(func(next echo.HandlerFunc) echo.HandlerFunc {
		return func(c echo.Context) error {
			h := c.Response().Header()
			h.Add(echo.HeaderVary, echo.HeaderOrigin)
			origin := c.Request().Header.Get(echo.HeaderOrigin)
			if slices.Contains(allowed, origin) {
				h.Set(echo.HeaderAccessControlAllowOrigin, origin)
				h.Set(echo.HeaderAccessControlAllowCredentials, "true")
			}
			if c.Request().Method == http.MethodOptions {
				return c.NoContent(http.StatusNoContent)
			}
			return next(c)
		}
	})
	e.Any("/", func(c echo.Context) error { return c.String(http.StatusOK, "ok") })
	return e
}
