package echocases

import (
	"net/http"
	"regexp"

	"github.com/labstack/echo/v4"
)

var echoPattern = regexp.MustCompile(`^https://([a-z]+)\.example\.com`)

// RegexpHalfAnchored has no end.
func RegexpHalfAnchored() *echo.Echo {
	e := echo.New()
	e.GET("/", func(c echo.Context) error {
		origin := c.Request().Header.Get("Origin")
		c.Response().Header().Add("Vary", "Origin")
		if echoPattern.MatchString(origin) {
			c.Response().Header().Set("Access-Control-Allow-Origin", origin)
			c.Response().Header().Set("Access-Control-Allow-Credentials", "true")
		}
		return c.JSON(http.StatusOK, map[string]int{"n": 1})
	})
	return e
}
