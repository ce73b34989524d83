package echocases

import (
	"net/http"
	"regexp"

	"github.com/labstack/echo/v4"
)

var echoFullPattern = regexp.MustCompile(`^https://([a-z]+)\.example\.com$`)

// RegexpFullyAnchored is the sound twin of RegexpHalfAnchored.
func RegexpFullyAnchored() *echo.Echo {
	e := echo.New()
	e.GET("/", func(c echo.Context) error {
		origin := c.Request().Header.Get("Origin")
		c.Response().Header().Add("Vary", "Origin")
		if echoFullPattern.MatchString(origin) {
			c.Response().Header().Set("Access-Control-Allow-Origin", origin)
			c.Response().Header().Set("Access-Control-Allow-Credentials", "true")
		}
		return c.JSON(http.StatusOK, map[string]int{"n": 1})
	})
	return e
}
