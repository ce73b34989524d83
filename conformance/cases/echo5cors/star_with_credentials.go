package echo5corscases

import (
	"github.com/labstack/echo/v5"
	"github.com/labstack/echo/v5/middleware"
)

// StarWithCredentials panics.
func StarWithCredentials() *echo.Echo {
	return server(middleware.CORSWithConfig(middleware.CORSConfig{AllowOrigins: []string{"*"}, AllowCredentials: true}))
}
