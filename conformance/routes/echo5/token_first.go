package echo5routes

import "github.com/labstack/echo/v5"

// TokenFirst asks for the token before the CORS middleware.
func TokenFirst() *echo.Echo {
	e := echo.New()
	e.Use(requireToken)
	e.Use(allowApp())
	e.PUT("/items/:id", item)
	return e
}
