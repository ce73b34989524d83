package echo5corscases

import (
	"github.com/labstack/echo/v5"
	"github.com/labstack/echo/v5/middleware"
)

// Public is public.
func Public() *echo.Echo { return server(middleware.CORS("*")) }
