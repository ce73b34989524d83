package echocorscases

import (
	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
)

// StarWithin does not mean every site, but allows every one.
func StarWithin() *echo.Echo {
	return server(middleware.CORSWithConfig(middleware.CORSConfig{
		AllowOrigins:     []string{"https://api.*.com"},
		AllowCredentials: true,
	}))
}
