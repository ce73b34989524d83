package echoroutes

import "github.com/labstack/echo/v4"

// BeforeRouting uses the middleware before a route is looked for.
func BeforeRouting() *echo.Echo {
	e := echo.New()
	e.PUT("/items/:id", item)
	e.Pre(allowApp())
	return e
}
