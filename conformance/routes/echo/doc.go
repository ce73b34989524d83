// Package echoroutes registers CORS middleware with echo.
package echoroutes

import (
	"net/http"

	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
)

func allowApp() echo.MiddlewareFunc {
	return middleware.CORSWithConfig(middleware.CORSConfig{AllowOrigins: []string{"https://app.example.com"}})
}

func item(c echo.Context) error { return c.String(http.StatusOK, "1") }

// requireToken refuses who brings no token.
func requireToken(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		if c.Request().Header.Get("Authorization") != "Bearer s3cret" {
			return echo.ErrUnauthorized
		}
		return next(c)
	}
}
