package echoroutes

import "github.com/labstack/echo/v4"

// RouteArgument gives the middleware to a route.
func RouteArgument() *echo.Echo {
	e := echo.New()
	e.PUT("/items/:id", item, allowApp())
	return e
}
