package echoroutes

import "github.com/labstack/echo/v4"

// GroupUse uses the middleware in a group.
func GroupUse() *echo.Echo {
	e := echo.New()
	api := e.Group("/api")
	api.Use(allowApp())
	api.PUT("/items/:id", item)
	return e
}
