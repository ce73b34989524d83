package echo5routes

import "github.com/labstack/echo/v5"

// RouteArgument gives the middleware to a route.
func RouteArgument() *echo.Echo {
	e := echo.New()
	e.PUT("/items/:id", item, allowApp())
	return e
}
