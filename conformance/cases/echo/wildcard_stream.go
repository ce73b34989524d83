package echocases

import (
	"fmt"
	"net/http"

	"github.com/labstack/echo/v4"
)

// WildcardStream is a public event stream.
func WildcardStream() *echo.Echo {
	e := echo.New()
	e.GET("/", func(c echo.Context) error {
		res := c.Response()
		res.Header().Set(echo.HeaderContentType, "text/event-stream")
		res.Header().Set(echo.HeaderAccessControlAllowOrigin, "*")
		res.WriteHeader(http.StatusOK)
		fmt.Fprint(res, "data: hello\n\n")
		res.Flush()
		return nil
	})
	return e
}
