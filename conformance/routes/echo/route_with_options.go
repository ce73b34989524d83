package echoroutes

import "github.com/labstack/echo/v4"

// RouteWithOptions gives the middleware to a route, and to its preflight.
func RouteWithOptions() *echo.Echo {
	e := echo.New()
	e.PUT("/items/:id", item, allowApp())
	e.OPTIONS("/items/:id", item, allowApp())
	return e
}
