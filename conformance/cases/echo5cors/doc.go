// Package echo5corscases holds servers that use the CORS middleware of echo v5.
package echo5corscases

import (
	"net/http"

	"github.com/labstack/echo/v5"
)

// server is a server behind the middleware.
func server(middleware echo.MiddlewareFunc) *echo.Echo {
	e := echo.New()
	e.Use(middleware)
	e.Any("/", func(c *echo.Context) error { return c.NoContent(http.StatusOK) })
	return e
}
