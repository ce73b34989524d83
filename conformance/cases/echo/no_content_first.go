package echocases

import (
	"net/http"

	"github.com/labstack/echo/v4"
)

// NoContentFirst answers OPTIONS before the headers.
func NoContentFirst() *echo.Echo {
	e := echo.New()
	e.Use(func(next echo.HandlerFunc) echo.HandlerFunc {
		return func(c echo.Context) error {
			if c.Request().Method == http.MethodOptions {
				return c.NoContent(http.StatusNoContent)
			}
			c.Response().Header().Set(echo.HeaderAccessControlAllowOrigin, "https://app.example.com")
			c.Response().Header().Set(echo.HeaderAccessControlAllowMethods, "GET, PUT")
			c.Response().Header().Set(echo.HeaderAccessControlAllowHeaders, "Authorization, Content-Type")
			return next(c)
		}
	})
	e.Any("/", func(c echo.Context) error { return c.String(http.StatusOK, "ok") })
	return e
}
