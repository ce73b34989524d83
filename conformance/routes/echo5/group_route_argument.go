package echo5routes

import "github.com/labstack/echo/v5"

// GroupRouteArgument gives the middleware to a route of a group.
func GroupRouteArgument() *echo.Echo {
	e := echo.New()
	api := e.Group("/api")
	api.PUT("/items/:id", item, allowApp())
	return e
}
