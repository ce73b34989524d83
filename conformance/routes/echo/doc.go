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
