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
