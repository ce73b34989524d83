package echocorscases

import (
	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
)

// Default is public.
func Default() *echo.Echo { return server(middleware.CORS()) }
