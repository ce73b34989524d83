package echocorscases

import (
	"regexp"

	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
)

// FunctionByRegexp forgets to anchor.
func FunctionByRegexp() *echo.Echo {
	return server(middleware.CORSWithConfig(middleware.CORSConfig{
		AllowOriginFunc:  func(origin string) (bool, error) { return regexp.MatchString(`^https://\w+\.example\.com`, origin) },
		AllowCredentials: true,
	}))
}
