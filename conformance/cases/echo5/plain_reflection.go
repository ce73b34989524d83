package echo5cases

import (
	"net/http"

	"github.com/labstack/echo/v5"
)

// PlainReflection sends no credentials, and no Vary either.
func PlainReflection() *echo.Echo {
	e := echo.New()
	e.GET("/", func(c *echo.Context) error {
		if origin := c.Request().Header.Get("Origin"); origin != "" {
			c.Response().Header().Set("Access-Control-Allow-Origin", origin)
		}
		return c.String(http.StatusOK, "ok")
	})
	return e
}
