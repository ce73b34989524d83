package echo5routes

import "github.com/labstack/echo/v5"

// TokenAboveGroup asks for the token before the group with the CORS middleware.
func TokenAboveGroup() *echo.Echo {
	e := echo.New()
	api := e.Group("/api", allowApp())
	api.PUT("/items/:id", item)
	e.Use(requireToken)
	return e
}
