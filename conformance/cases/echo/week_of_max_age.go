package echocases

import (
	"net/http"

	"github.com/labstack/echo/v4"
)

// WeekOfMaxAge remembers for a week.
func WeekOfMaxAge() *echo.Echo {
	e := echo.New()
	e.Use(func(next echo.HandlerFunc) echo.HandlerFunc {
		return func(c echo.Context) error {
			c.Response().Header().Set(echo.HeaderAccessControlAllowOrigin, "https://app.example.com")
			c.Response().Header().Set(echo.HeaderAccessControlAllowMethods, "GET, PUT")
			c.Response().Header().Set(echo.HeaderAccessControlAllowHeaders, "Authorization, Content-Type")
			c.Response().Header().Set(echo.HeaderAccessControlMaxAge, "604800")
			if c.Request().Method == http.MethodOptions {
				return c.NoContent(http.StatusNoContent)
			}
			return next(c)
		}
	})
	e.Any("/", func(c echo.Context) error { return c.String(http.StatusOK, "ok") })
	return e
}
