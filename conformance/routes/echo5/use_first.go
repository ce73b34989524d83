package echo5routes

import "github.com/labstack/echo/v5"

// UseFirst uses the middleware.
func UseFirst() *echo.Echo {
	e := echo.New()
	e.Use(allowApp())
	e.PUT("/items/:id", item)
	return e
}
