package echo5routes

import "github.com/labstack/echo/v5"

// GroupArgument gives the middleware to a group.
func GroupArgument() *echo.Echo {
	e := echo.New()
	api := e.Group("/api", allowApp())
	api.PUT("/items/:id", item)
	return e
}
