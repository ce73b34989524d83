package echocases

import (
	"net/http"

	"github.com/labstack/echo/v4"
)

// HeadersAfterNext sets the headers when the handler has answered.
func HeadersAfterNext() *echo.Echo {
	e := echo.New()
	e.Use(func(next echo.HandlerFunc) echo.HandlerFunc {
		return func(c echo.Context) error {
			err := next(c)
			c.Response().Header().Set(echo.HeaderAccessControlAllowOrigin, "https://app.example.com")
			return err
		}
	})
	e.Any("/", func(c echo.Context) error { return c.String(http.StatusOK, "ok") })
	return e
}
