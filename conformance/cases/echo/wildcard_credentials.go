package echocases

import (
	"net/http"

	"github.com/labstack/echo/v4"
)

// WildcardCredentials sends both, in two middlewares' worth of lines.
func WildcardCredentials() *echo.Echo {
	e := echo.New()
	e.Use(func(next echo.HandlerFunc) echo.HandlerFunc {
		return func(c echo.Context) error {
			c.Response().Header().Set(echo.HeaderAccessControlAllowOrigin, "*")
			c.Response().Header().Set(echo.HeaderAccessControlAllowMethods, "GET,HEAD,PUT")
			c.Response().Header().Set(echo.HeaderAccessControlAllowCredentials, "true")
			return next(c)
		}
	})
	e.Any("/", func(c echo.Context) error { return c.NoContent(http.StatusOK) })
	return e
}
