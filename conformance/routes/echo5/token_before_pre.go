package echo5routes

import "github.com/labstack/echo/v5"

// TokenBeforePre has the CORS middleware before routing, and before what asks for the token.
func TokenBeforePre() *echo.Echo {
	e := echo.New()
	e.Use(requireToken)
	e.Pre(allowApp())
	e.PUT("/items/:id", item)
	return e
}
