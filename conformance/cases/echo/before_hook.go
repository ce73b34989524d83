package echocases

import (
	"net/http"

	"github.com/labstack/echo/v4"
)

// BeforeHook sets its headers just before they are sent.
func BeforeHook() *echo.Echo {
	e := echo.New()
	e.Any("/", func(c echo.Context) error {
		origin := c.Request().Header.Get("Origin")
		res := c.Response()
		res.Before(func() {
			if origin == "https://app.example.com" {
				res.Header().Set("Access-Control-Allow-Origin", origin)
			}
			res.Header().Add("Vary", "Origin")
		})
		return c.NoContent(http.StatusOK)
	})
	return e
}
