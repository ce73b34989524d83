package echo5corscases

import (
	"strings"

	"github.com/labstack/echo/v5"
	"github.com/labstack/echo/v5/middleware"
)

// FunctionOfSuffix lets both schemes in, as the documentation proposes.
func FunctionOfSuffix() *echo.Echo {
	return server(middleware.CORSWithConfig(middleware.CORSConfig{
		UnsafeAllowOriginFunc: func(c *echo.Context, origin string) (string, bool, error) {
			return origin, strings.HasSuffix(origin, ".example.com"), nil
		},
		AllowCredentials: true,
	}))
}
