package echoroutes

import "github.com/labstack/echo/v4"

// UseAfterRoutes uses the middleware after the routes, which is early enough.
func UseAfterRoutes() *echo.Echo {
	e := echo.New()
	e.PUT("/items/:id", item)
	e.Use(allowApp())
	return e
}
