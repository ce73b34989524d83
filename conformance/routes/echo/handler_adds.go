package echoroutes

import "github.com/labstack/echo/v4"

// HandlerAdds has a handler add what the middleware has set.
func HandlerAdds() *echo.Echo {
	e := echo.New()
	e.Use(allowApp())
	e.GET("/items", func(c echo.Context) error {
		c.Response().Header().Add(echo.HeaderAccessControlAllowOrigin, "https://app.example.com")
		return item(c)
	})
	return e
}
