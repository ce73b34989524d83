package echo5cases

import (
	"net/http"

	"github.com/labstack/echo/v5"
)

var echo5Origins = map[string]bool{"https://app.example.com": true}

// Allowlist is the sound twin of Reflects.
func Allowlist() *echo.Echo {
	e := echo.New()
	e.Use(func(next echo.HandlerFunc) echo.HandlerFunc {
		return func(c *echo.Context) error {
			h := c.Response().Header()
			h.Add(echo.HeaderVary, echo.HeaderOrigin)
			if origin := c.Request().Header.Get(echo.HeaderOrigin); echo5Origins[origin] {
				h.Set(echo.HeaderAccessControlAllowOrigin, origin)
				h.Set(echo.HeaderAccessControlAllowCredentials, "true")
			}
			return next(c)
		}
	})
	e.Any("/", func(c *echo.Context) error { return c.String(http.StatusOK, "ok") })
	return e
}
