package echo5corscases

import (
	"github.com/labstack/echo/v5"
	"github.com/labstack/echo/v5/middleware"
)

// TrailingSlash panics.
func TrailingSlash() *echo.Echo {
	return server(middleware.CORSWithConfig(middleware.CORSConfig{AllowOrigins: []string{"https://app.example.com/"}}))
}
