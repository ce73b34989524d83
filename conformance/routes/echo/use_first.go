package echoroutes

import "github.com/labstack/echo/v4"

// UseFirst uses the middleware.
func UseFirst() *echo.Echo {
	e := echo.New()
	e.Use(allowApp())
	e.PUT("/items/:id", item)
	return e
}
