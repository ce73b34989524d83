package echoroutes

import (
	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
)

// MadeNotUsed makes the middleware and does not use it.
func MadeNotUsed() *echo.Echo {
	e := echo.New()
	middleware.CORSWithConfig(middleware.CORSConfig{AllowOrigins: []string{"https://app.example.com"}})
	e.PUT("/items/:id", item)
	return e
}
