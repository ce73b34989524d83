// Package echo5routes registers CORS middleware with echo.
package echo5routes

import (
	"net/http"

	"github.com/labstack/echo/v5"
	"github.com/labstack/echo/v5/middleware"
)

func allowApp() echo.MiddlewareFunc {
	return middleware.CORSWithConfig(middleware.CORSConfig{AllowOrigins: []string{"https://app.example.com"}})
}

func item(c *echo.Context) error { return c.String(http.StatusOK, "1") }

// requireToken refuses who brings no token.
func requireToken(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c *echo.Context) error {
		if c.Request().Header.Get("Authorization") != "Bearer s3cret" {
			return c.NoContent(http.StatusUnauthorized)
		}
		return next(c)
	}
}
