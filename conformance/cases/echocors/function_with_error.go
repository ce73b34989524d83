package echocorscases

import (
	"errors"

	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
)

// FunctionWithError refuses with an error whom it does not know.
func FunctionWithError() *echo.Echo {
	return server(middleware.CORSWithConfig(middleware.CORSConfig{
		AllowOriginFunc: func(origin string) (bool, error) {
			if origin != "https://app.example.com" {
				return true, errors.New("unknown origin")
			}
			return true, nil
		},
		AllowCredentials: true,
	}))
}
