package echo5cases

import (
	"net/http"

	"github.com/labstack/echo/v5"
)

// PublicStar serves a public document.
func PublicStar() *echo.Echo {
	e := echo.New()
	e.GET("/", func(c *echo.Context) error {
		c.Response().Header().Set("Access-Control-Allow-Origin", "*")
		return c.Blob(http.StatusOK, "application/json", []byte("{}"))
	})
	return e
}
