// Package history makes the suites of the libraries whose behaviour changed from
// version to version. It is compiled against whichever versions the module
// requires that tests it.
package history

import (
	"fmt"
	"maps"
	"net/http"
	"slices"
	"strings"
	"testing"

	gincors "github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
	chicors "github.com/go-chi/cors"
	fiber2 "github.com/gofiber/fiber/v2"
	fiber2cors "github.com/gofiber/fiber/v2/middleware/cors"
	"github.com/gorilla/handlers"
	echo4 "github.com/labstack/echo/v4"
	echo4mw "github.com/labstack/echo/v4/middleware"
	rscors "github.com/rs/cors"
	"github.com/valyala/fasthttp"

	"github.com/corslint/corslint/conformance/matrix"
	"github.com/corslint/corslint/internal/model"
	"github.com/corslint/corslint/internal/origin"
)

// All are the suites, by library.
func All() map[string]func(t testing.TB) matrix.Suite {
	return map[string]func(t testing.TB) matrix.Suite{
		"github.com/rs/cors":                          func(t testing.TB) matrix.Suite { return RS(t) },
		"github.com/go-chi/cors":                      Chi,
		"github.com/gin-contrib/cors":                 func(t testing.TB) matrix.Suite { return Gin(t) },
		"github.com/labstack/echo/v4/middleware":      func(t testing.TB) matrix.Suite { return Echo4(t) },
		"github.com/gofiber/fiber/v2/middleware/cors": Fiber2,
		"github.com/gorilla/handlers":                 Gorilla,
	}
}

// Run runs all suites against the versions of this build.
func Run(t *testing.T) {
	var total matrix.Count
	for _, name := range slices.Sorted(maps.Keys(All())) {
		t.Run(name, func(t *testing.T) { total.Add(matrix.Run(t, All()[name](t))) })
	}
	t.Logf("%d configurations, %d comparisons, %d disagreements", total.Configurations, total.Comparisons, total.Disagreements)
}

// RS is the suite of github.com/rs/cors.
func RS(t testing.TB, more ...rscors.Options) matrix.Suite {
	for _, origins := range matrix.Lists {
		more = append(more, rscors.Options{AllowedOrigins: origins, OptionsPassthrough: true})
	}
	return matrix.Structs(t, "github.com/rs/cors", rscors.New, func(o rscors.Options) (matrix.Server, error) {
		return matrix.HTTP(rscors.New(o).Handler(matrix.OK)), nil
	}, more...)
}

// Chi is the suite of github.com/go-chi/cors.
func Chi(t testing.TB) matrix.Suite {
	var passing []chicors.Options
	for _, origins := range matrix.Lists {
		passing = append(passing, chicors.Options{AllowedOrigins: origins, OptionsPassthrough: true})
	}
	return matrix.Structs(t, "github.com/go-chi/cors", chicors.New, func(o chicors.Options) (matrix.Server, error) {
		return matrix.HTTP(chicors.New(o).Handler(matrix.OK)), nil
	}, passing...)
}

// Gin is the suite of github.com/gin-contrib/cors.
func Gin(t testing.TB, more ...gincors.Config) matrix.Suite {
	gin.SetMode(gin.ReleaseMode)
	for _, origins := range matrix.Lists {
		more = append(more,
			gincors.Config{AllowOrigins: origins, AllowWildcard: true, AllowCredentials: true},
			gincors.Config{AllowOrigins: origins, AllowWildcard: true, AllowAllOrigins: true},
			gincors.Config{AllowOrigins: origins, MaxAge: 3600, AllowFiles: true, AllowWebSockets: true, AllowBrowserExtensions: true})
	}
	return matrix.Structs(t, "github.com/gin-contrib/cors", gincors.New, func(c gincors.Config) (matrix.Server, error) {
		e := gin.New()
		e.Use(gincors.New(c))
		e.Any("/", func(*gin.Context) {})
		return matrix.HTTP(e), nil
	}, more...)
}

// Echo4 is the suite of echo v4.
func Echo4(t testing.TB, more ...echo4mw.CORSConfig) matrix.Suite {
	return matrix.Structs(t, "github.com/labstack/echo/v4/middleware", echo4mw.CORSWithConfig, func(c echo4mw.CORSConfig) (matrix.Server, error) {
		e := echo4.New()
		e.Use(echo4mw.CORSWithConfig(c))
		e.Any("/", func(c echo4.Context) error { return c.NoContent(http.StatusOK) })
		return matrix.HTTP(e), nil
	}, more...)
}

// Fiber2 is the suite of fiber v2.
func Fiber2(t testing.TB) matrix.Suite {
	return matrix.Structs(t, "github.com/gofiber/fiber/v2/middleware/cors", fiber2cors.New, func(c fiber2cors.Config) (matrix.Server, error) {
		app := fiber2.New()
		app.Use(fiber2cors.New(c))
		app.All("/", func(c *fiber2.Ctx) error { return c.SendStatus(http.StatusOK) })
		return FastHTTP(app.Handler()), nil
	})
}

// FastHTTP drives a fasthttp handler.
func FastHTTP(handle fasthttp.RequestHandler) matrix.Server {
	return func(r matrix.Request) matrix.Response {
		var req fasthttp.Request
		req.SetRequestURI("http://api.test/")
		req.Header.SetMethod(r.Method)
		for name, value := range r.Header {
			req.Header.Set(name, value)
		}
		var ctx fasthttp.RequestCtx
		ctx.Init(&req, nil, nil)
		handle(&ctx)
		header := http.Header{}
		ctx.Response.Header.VisitAll(func(name, value []byte) { header.Add(string(name), string(value)) })
		return matrix.Response{Status: ctx.Response.StatusCode(), Header: header}
	}
}

// Gorilla is the suite of github.com/gorilla/handlers.
func Gorilla(t testing.TB) matrix.Suite {
	const library = "github.com/gorilla/handlers"
	s := matrix.Suite{Library: library, Version: matrix.Version(t, handlers.CORS)}
	for _, c := range matrix.Configs() {
		gorilla(&s, c)
	}
	for _, origins := range matrix.Lists {
		m := gorilla(&s, matrix.Config{Origins: origins}, handlers.IgnoreOptions())
		m.Settings = append(m.Settings, model.Setting{Option: model.IgnoresPreflight, Value: matrix.ValueOf(true, "")})
	}
	return s
}

func gorilla(s *matrix.Suite, c matrix.Config, options ...handlers.CORSOption) *model.Configuration {
	m := &model.Configuration{When: origin.Predicate{Op: origin.Always}}
	set := func(given bool, o model.Option, v any, option handlers.CORSOption) {
		if given {
			m.Settings = append(m.Settings, model.Setting{Option: o, Value: matrix.ValueOf(v, c.Function)})
			options = append(options, option)
		}
	}
	f := matrix.Functions[c.Function].Allows
	set(c.Origins != nil, model.Origins, c.Origins, handlers.AllowedOrigins(c.Origins))
	set(f != nil, model.Decides, f, handlers.AllowedOriginValidator(f))
	set(c.Credentials, model.Credentials, true, handlers.AllowCredentials())
	set(c.Methods != nil, model.Methods, c.Methods, handlers.AllowedMethods(c.Methods))
	set(c.Headers != nil, model.Headers, c.Headers, handlers.AllowedHeaders(c.Headers))
	set(c.Names != nil, model.Expose, c.Names, handlers.ExposedHeaders(c.Names))
	set(c.MaxAge != 0, model.MaxAge, c.MaxAge, handlers.MaxAge(c.MaxAge))
	s.Cases = append(s.Cases, matrix.Case{
		Name:  strings.TrimSpace(fmt.Sprintf("%+v", c)),
		Build: func() (matrix.Server, error) { return matrix.HTTP(handlers.CORS(options...)(matrix.OK)), nil },
		Model: m,
	})
	return m
}
