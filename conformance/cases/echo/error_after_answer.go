package echocases

import (
	"errors"
	"net/http"

	"github.com/labstack/echo/v4"
)

// ErrorAfterAnswer returns an error when it has answered, which only the log
// sees.
func ErrorAfterAnswer() *echo.Echo {
	e := echo.New()
	e.Logger.SetOutput(silence{})
	e.Any("/", func(c echo.Context) error {
		origin := c.Request().Header.Get(echo.HeaderOrigin)
		header := c.Response().Header()
		header.Set(echo.HeaderAccessControlAllowOrigin, origin)
		header.Set(echo.HeaderAccessControlAllowCredentials, "true")
		header.Add(echo.HeaderVary, echo.HeaderOrigin)
		if err := c.String(http.StatusOK, "account"); err != nil {
			return err
		}
		return errors.New("seen by " + origin)
	})
	return e
}

type silence struct{}

func (silence) Write(p []byte) (int, error) { return len(p), nil }
