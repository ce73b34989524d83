// Package echocorscases holds servers that use the CORS middleware of echo v4.
package echocorscases

import (
	"net/http"

	"github.com/labstack/echo/v4"
)

// server is a server behind the middleware.
func server(middleware echo.MiddlewareFunc) *echo.Echo {
	e := echo.New()
	e.Use(middleware)
	e.Any("/", func(c echo.Context) error { return c.NoContent(http.StatusOK) })
	return e
}
