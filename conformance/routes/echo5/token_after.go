package echo5routes

import "github.com/labstack/echo/v5"

// TokenAfter asks for the token after the CORS middleware.
func TokenAfter() *echo.Echo {
	e := echo.New()
	e.Use(allowApp(), requireToken)
	e.PUT("/items/:id", item)
	return e
}
