package echoroutes

import "github.com/labstack/echo/v4"

// TokenAboveGroup asks for the token before the group with the CORS middleware.
func TokenAboveGroup() *echo.Echo {
	e := echo.New()
	api := e.Group("/api", allowApp())
	api.PUT("/items/:id", item)
	e.Use(requireToken)
	return e
}
