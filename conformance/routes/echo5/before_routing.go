package echo5routes

import "github.com/labstack/echo/v5"

// BeforeRouting uses the middleware before a route is looked for.
func BeforeRouting() *echo.Echo {
	e := echo.New()
	e.PUT("/items/:id", item)
	e.Pre(allowApp())
	return e
}
