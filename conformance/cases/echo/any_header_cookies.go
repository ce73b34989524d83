package echocases

import (
	"net/http"

	"github.com/labstack/echo/v4"
)

// AnyHeaderCookies allows any header, and cookies.
func AnyHeaderCookies() *echo.Echo {
	e := echo.New()
	e.Use(func(next echo.HandlerFunc) echo.HandlerFunc {
		return func(c echo.Context) error {
			c.Response().Header().Set(echo.HeaderAccessControlAllowOrigin, "https://app.example.com")
			c.Response().Header().Set(echo.HeaderAccessControlAllowCredentials, "true")
			c.Response().Header().Set(echo.HeaderAccessControlAllowHeaders, "*")
			if c.Request().Method == http.MethodOptions {
				return c.NoContent(http.StatusNoContent)
			}
			return next(c)
		}
	})
	e.Any("/", func(c echo.Context) error { return c.String(http.StatusOK, "ok") })
	return e
}
