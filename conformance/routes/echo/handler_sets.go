package echoroutes

import "github.com/labstack/echo/v4"

// HandlerSets has a handler set it anew.
func HandlerSets() *echo.Echo {
	e := echo.New()
	e.Use(allowApp())
	e.GET("/items", func(c echo.Context) error {
		c.Response().Header().Set(echo.HeaderAccessControlAllowOrigin, "https://app.example.com")
		return item(c)
	})
	return e
}
