package conformance

import (
	"net/http"
	"testing"

	fiber3 "github.com/gofiber/fiber/v3"
	fiber3cors "github.com/gofiber/fiber/v3/middleware/cors"
	echo5 "github.com/labstack/echo/v5"
	echo5mw "github.com/labstack/echo/v5/middleware"

	"github.com/corslint/corslint/conformance/matrix"
	"github.com/corslint/corslint/conformance/matrix/history"
)

func echo5Matrix(t testing.TB) matrix.Suite {
	return matrix.Structs(t, "github.com/labstack/echo/v5/middleware", echo5mw.CORSWithConfig, func(c echo5mw.CORSConfig) (matrix.Server, error) {
		middleware, err := c.ToMiddleware()
		if err != nil {
			return nil, err
		}
		e := echo5.New()
		e.Use(middleware)
		e.Any("/", func(c *echo5.Context) error { return c.NoContent(http.StatusOK) })
		return matrix.HTTP(e), nil
	})
}

func fiber3Matrix(t testing.TB) matrix.Suite {
	var private []fiber3cors.Config
	for _, origins := range matrix.Lists {
		private = append(private, fiber3cors.Config{AllowOrigins: origins, AllowPrivateNetwork: true})
	}
	return matrix.Structs(t, "github.com/gofiber/fiber/v3/middleware/cors", fiber3cors.New, func(c fiber3cors.Config) (matrix.Server, error) {
		app := fiber3.New()
		app.Use(fiber3cors.New(c))
		app.All("/", func(c fiber3.Ctx) error { return c.SendStatus(http.StatusOK) })
		return history.FastHTTP(app.Handler()), nil
	}, private...)
}
