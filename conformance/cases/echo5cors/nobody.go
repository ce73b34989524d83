package echo5corscases

import (
	"github.com/labstack/echo/v5"
	"github.com/labstack/echo/v5/middleware"
)

// Nobody panics: it names nobody.
func Nobody() *echo.Echo { return server(middleware.CORS()) }
