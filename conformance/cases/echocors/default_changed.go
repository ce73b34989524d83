package echocorscases

import (
	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
)

// DefaultChanged switches credentials on in a copy of the default.
func DefaultChanged() *echo.Echo {
	config := middleware.DefaultCORSConfig
	config.AllowCredentials = true
	return server(middleware.CORSWithConfig(config))
}
