package echocases

import (
	"net/http"

	"github.com/labstack/echo/v4"
)

type echoStarCORS struct {
	origin      string
	credentials bool
}

func (o echoStarCORS) middleware(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		h := c.Response().Header()
		h.Set("Access-Control-Allow-Origin", o.origin)
		if o.credentials {
			h.Set("Access-Control-Allow-Credentials", "true")
		}
		return next(c)
	}
}

// GroupWithStar gives * and credentials to a group.
func GroupWithStar() *echo.Echo {
	cors := echoStarCORS{origin: "*", credentials: true}
	e := echo.New()
	v1 := e.Group("/v1", cors.middleware)
	v1.GET("/items", func(c echo.Context) error { return c.JSON(http.StatusOK, []int{}) })
	return e
}
