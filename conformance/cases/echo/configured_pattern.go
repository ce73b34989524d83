package echocases

import (
	"net/http"
	"regexp"

	"github.com/labstack/echo/v4"
)

// ConfiguredPattern matches what its operator writes, without anchoring it.
func ConfiguredPattern(pattern string) *echo.Echo {
	re, err := regexp.Compile(pattern)
	e := echo.New()
	e.GET("/", func(c echo.Context) error {
		origin := c.Request().Header.Get("Origin")
		c.Response().Header().Add("Vary", "Origin")
		if err == nil && pattern != "" && re.MatchString(origin) {
			c.Response().Header().Set("Access-Control-Allow-Origin", origin)
			c.Response().Header().Set("Access-Control-Allow-Credentials", "true")
		}
		return c.String(http.StatusOK, "ok")
	})
	return e
}
