package echocases

import (
	"net/http"

	"github.com/labstack/echo/v4"
)

type echoCORS struct {
	origin      string
	credentials bool
}

func (o echoCORS) middleware(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		h := c.Response().Header()
		h.Set("Access-Control-Allow-Origin", o.origin)
		if o.credentials {
			h.Set("Access-Control-Allow-Credentials", "true")
		}
		return next(c)
	}
}

// GroupWithOptions gives one origin to a group.
func GroupWithOptions() *echo.Echo {
	e := echo.New()
	v1 := e.Group("/v1", echoCORS{origin: "https://app.example.com", credentials: true}.middleware)
	v1.GET("/items", func(c echo.Context) error { return c.JSON(http.StatusOK, []int{}) })
	return e
}
