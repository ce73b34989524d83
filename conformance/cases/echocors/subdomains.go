package echocorscases

import (
	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
)

// Subdomains trusts the company's subdomains.
func Subdomains() *echo.Echo {
	return server(middleware.CORSWithConfig(middleware.CORSConfig{
		AllowOrigins:     []string{"https://*.example.com", "https://example.com"},
		AllowCredentials: true,
	}))
}
