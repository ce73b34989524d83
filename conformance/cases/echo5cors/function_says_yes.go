package echo5corscases

import (
	"github.com/labstack/echo/v5"
	"github.com/labstack/echo/v5/middleware"
)

// FunctionSaysYes echoes everybody with credentials.
func FunctionSaysYes() *echo.Echo {
	return server(middleware.CORSWithConfig(middleware.CORSConfig{
		UnsafeAllowOriginFunc: func(c *echo.Context, origin string) (string, bool, error) {
			return origin, true, nil
		},
		AllowCredentials: true,
	}))
}
