package echocases

import (
	"net/http"
	"strings"

	"github.com/labstack/echo/v4"
)

// WriterHeader writes to the writer below echo's response.
func WriterHeader() *echo.Echo {
	e := echo.New()
	e.Any("/", func(c echo.Context) error {
		if o := c.Request().Header.Get("Origin"); strings.Contains(o, "//app.example.com") {
			c.Response().Writer.Header().Set("Access-Control-Allow-Origin", o)
			c.Response().Writer.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		return c.NoContent(http.StatusOK)
	})
	return e
}
