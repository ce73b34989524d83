package echoroutes

import (
	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
)

// HandlerAddsSkipped adds where the middleware is told to leave the route alone.
func HandlerAddsSkipped() *echo.Echo {
	e := echo.New()
	e.Use(middleware.CORSWithConfig(middleware.CORSConfig{
		Skipper:      func(c echo.Context) bool { return c.Path() == "/feed" },
		AllowOrigins: []string{"https://app.example.com"},
	}))
	e.GET("/feed", func(c echo.Context) error {
		c.Response().Header().Add(echo.HeaderAccessControlAllowOrigin, "*")
		return item(c)
	})
	e.PUT("/items/:id", item)
	return e
}
