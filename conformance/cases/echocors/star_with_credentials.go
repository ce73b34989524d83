package echocorscases

import (
	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
)

// StarWithCredentials sends what browsers refuse.
func StarWithCredentials() *echo.Echo {
	return server(middleware.CORSWithConfig(middleware.CORSConfig{AllowOrigins: []string{"*"}, AllowCredentials: true}))
}
