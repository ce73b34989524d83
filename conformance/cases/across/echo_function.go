package across

import (
	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"

	"github.com/corslint/corslint/conformance/cases/across/settings"
)

// EchoFunction allows look-alikes of a domain.
func EchoFunction() *echo.Echo {
	e := echo.New()
	e.Use(middleware.CORSWithConfig(settings.Echo()))
	e.Any("/", func(c echo.Context) error { return c.String(200, "{}") })
	return e
}
