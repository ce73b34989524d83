package echo5corscases

import (
	"github.com/labstack/echo/v5"
	"github.com/labstack/echo/v5/middleware"
)

// FunctionOfOne allows one origin, whoever asks.
func FunctionOfOne() *echo.Echo {
	return server(middleware.CORSWithConfig(middleware.CORSConfig{
		UnsafeAllowOriginFunc: one,
		AllowCredentials:      true,
	}))
}

func one(_ *echo.Context, origin string) (string, bool, error) {
	if origin == "https://app.example.com" {
		return origin, true, nil
	}
	return "", false, nil
}
