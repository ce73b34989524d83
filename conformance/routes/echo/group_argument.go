package echoroutes

import "github.com/labstack/echo/v4"

// GroupArgument gives the middleware to a group.
func GroupArgument() *echo.Echo {
	e := echo.New()
	api := e.Group("/api", allowApp())
	api.PUT("/items/:id", item)
	return e
}
