package echocases

import (
	"net/http"

	"github.com/labstack/echo/v4"
)

// AddedPerOrigin adds a line for each front end.
func AddedPerOrigin() *echo.Echo {
	e := echo.New()
	e.Use(func(next echo.HandlerFunc) echo.HandlerFunc {
		return func(c echo.Context) error {
			for _, origin := range []string{"https://app.example.com", "https://admin.example.com"} {
				c.Response().Header().Add(echo.HeaderAccessControlAllowOrigin, origin)
			}
			return next(c)
		}
	})
	e.Any("/", func(c echo.Context) error { return c.String(http.StatusOK, "ok") })
	return e
}
