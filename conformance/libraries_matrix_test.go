package conformance

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	chicors "github.com/go-chi/cors"
	fiber2 "github.com/gofiber/fiber/v2"
	fiber2cors "github.com/gofiber/fiber/v2/middleware/cors"
	fiber3 "github.com/gofiber/fiber/v3"
	fiber3cors "github.com/gofiber/fiber/v3/middleware/cors"
	"github.com/gorilla/handlers"
	echo4 "github.com/labstack/echo/v4"
	echo4mw "github.com/labstack/echo/v4/middleware"
	echo5 "github.com/labstack/echo/v5"
	echo5mw "github.com/labstack/echo/v5/middleware"

	"github.com/corslint/corslint/conformance/matrix"
	"github.com/corslint/corslint/internal/model"
	"github.com/corslint/corslint/internal/origin"
)

// serves is an exchange as a server of the matrix.
func serves(x exchange) matrix.Server {
	return func(r matrix.Request) matrix.Response {
		resp := x(request{method: r.Method, target: "/", header: r.Header})
		return matrix.Response{Status: resp.status, Header: resp.header}
	}
}

func chiMatrix(t *testing.T) matrix.Suite {
	s := matrix.Suite{Library: "github.com/go-chi/cors", Version: "v1.2.2"}
	add := func(o chicors.Options, function string) {
		s.Cases = append(s.Cases, matrix.Case{
			Name:  fmt.Sprintf("%+v %s", o, function),
			Build: func() (matrix.Server, error) { return matrix.HTTP(chicors.Handler(o)(matrix.OK)), nil },
			Model: matrix.Struct(t, s.Library, s.Version, o, function),
		})
	}
	for _, c := range matrix.Configs() {
		o := chicors.Options{
			AllowedOrigins: c.Origins, AllowCredentials: c.Credentials,
			AllowedMethods: c.Methods, AllowedHeaders: c.Headers, ExposedHeaders: c.Names, MaxAge: c.MaxAge,
		}
		if f := matrix.Functions[c.Function].Allows; f != nil {
			o.AllowOriginFunc = func(_ *http.Request, origin string) bool { return f(origin) }
		}
		add(o, c.Function)
	}
	for _, origins := range matrix.Lists {
		add(chicors.Options{AllowedOrigins: origins, OptionsPassthrough: true}, "")
	}
	return s
}

func echo4Matrix(t *testing.T) matrix.Suite {
	s := matrix.Suite{Library: "github.com/labstack/echo/v4/middleware", Version: "v4.16.0"}
	add := func(c echo4mw.CORSConfig, function string) {
		s.Cases = append(s.Cases, matrix.Case{
			Name: fmt.Sprintf("%+v %s", c, function),
			Build: func() (matrix.Server, error) {
				e := echo4.New()
				e.Use(echo4mw.CORSWithConfig(c))
				e.Any("/", func(c echo4.Context) error { return c.NoContent(http.StatusOK) })
				return matrix.HTTP(e), nil
			},
			Model: matrix.Struct(t, s.Library, s.Version, c, function),
		})
	}
	for _, c := range matrix.Configs() {
		config := echo4mw.CORSConfig{
			AllowOrigins: c.Origins, AllowCredentials: c.Credentials,
			AllowMethods: c.Methods, AllowHeaders: c.Headers, ExposeHeaders: c.Names, MaxAge: c.MaxAge,
		}
		if f := matrix.Functions[c.Function].Allows; f != nil {
			config.AllowOriginFunc = func(origin string) (bool, error) { return f(origin), nil }
		}
		add(config, c.Function)
		config.UnsafeWildcardOriginWithAllowCredentials = true
		add(config, c.Function)
	}
	return s
}

func echo5Matrix(t *testing.T) matrix.Suite {
	s := matrix.Suite{Library: "github.com/labstack/echo/v5/middleware", Version: "v5.4.4"}
	for _, c := range matrix.Configs() {
		config := echo5mw.CORSConfig{
			AllowOrigins: c.Origins, AllowCredentials: c.Credentials,
			AllowMethods: c.Methods, AllowHeaders: c.Headers, ExposeHeaders: c.Names, MaxAge: c.MaxAge,
		}
		if f := matrix.Functions[c.Function].Allows; f != nil {
			config.UnsafeAllowOriginFunc = func(_ *echo5.Context, origin string) (string, bool, error) { return origin, f(origin), nil }
		}
		s.Cases = append(s.Cases, matrix.Case{
			Name: fmt.Sprintf("%+v %s", config, c.Function),
			Build: func() (matrix.Server, error) {
				middleware, err := config.ToMiddleware()
				if err != nil {
					return nil, err
				}
				e := echo5.New()
				e.Use(middleware)
				e.Any("/", func(c *echo5.Context) error { return c.NoContent(http.StatusOK) })
				return matrix.HTTP(e), nil
			},
			Model: matrix.Struct(t, s.Library, s.Version, config, c.Function),
		})
	}
	return s
}

func fiber2Matrix(t *testing.T) matrix.Suite {
	s := matrix.Suite{Library: "github.com/gofiber/fiber/v2/middleware/cors", Version: "v2.52.15"}
	for _, c := range matrix.Configs() {
		config := fiber2cors.Config{
			AllowOrigins: strings.Join(c.Origins, ","), AllowOriginsFunc: matrix.Functions[c.Function].Allows, AllowCredentials: c.Credentials,
			AllowMethods: strings.Join(c.Methods, ", "), AllowHeaders: strings.Join(c.Headers, ", "), ExposeHeaders: strings.Join(c.Names, ", "), MaxAge: c.MaxAge,
		}
		s.Cases = append(s.Cases, matrix.Case{
			Name: fmt.Sprintf("%+v %s", config, c.Function),
			Build: func() (matrix.Server, error) {
				app := fiber2.New()
				app.Use(fiber2cors.New(config))
				app.All("/", func(c *fiber2.Ctx) error { return c.SendStatus(http.StatusOK) })
				return serves(fastHTTP(app.Handler())), nil
			},
			Model: matrix.Struct(t, s.Library, s.Version, config, c.Function),
		})
	}
	return s
}

func fiber3Matrix(t *testing.T) matrix.Suite {
	s := matrix.Suite{Library: "github.com/gofiber/fiber/v3/middleware/cors", Version: "v3.5.0"}
	add := func(config fiber3cors.Config, function string) {
		s.Cases = append(s.Cases, matrix.Case{
			Name: fmt.Sprintf("%+v %s", config, function),
			Build: func() (matrix.Server, error) {
				app := fiber3.New()
				app.Use(fiber3cors.New(config))
				app.All("/", func(c fiber3.Ctx) error { return c.SendStatus(http.StatusOK) })
				return serves(fastHTTP(app.Handler())), nil
			},
			Model: matrix.Struct(t, s.Library, s.Version, config, function),
		})
	}
	for _, c := range matrix.Configs() {
		add(fiber3cors.Config{
			AllowOrigins: c.Origins, AllowOriginsFunc: matrix.Functions[c.Function].Allows, AllowCredentials: c.Credentials,
			AllowMethods: c.Methods, AllowHeaders: c.Headers, ExposeHeaders: c.Names, MaxAge: c.MaxAge,
		}, c.Function)
	}
	for _, origins := range matrix.Lists {
		add(fiber3cors.Config{AllowOrigins: origins, AllowPrivateNetwork: true}, "")
	}
	return s
}

func gorillaMatrix(*testing.T) matrix.Suite {
	s := matrix.Suite{Library: "github.com/gorilla/handlers", Version: "v1.5.2"}
	add := func(c matrix.Config, more ...handlers.CORSOption) *model.Configuration {
		options, m := more, &model.Configuration{When: origin.Predicate{Op: origin.Always}}
		set := func(o model.Option, v any, option handlers.CORSOption) {
			m.Settings = append(m.Settings, model.Setting{Option: o, Value: matrix.ValueOf(v, c.Function)})
			options = append(options, option)
		}
		if c.Origins != nil {
			set(model.Origins, c.Origins, handlers.AllowedOrigins(c.Origins))
		}
		if f := matrix.Functions[c.Function].Allows; f != nil {
			set(model.Decides, f, handlers.AllowedOriginValidator(f))
		}
		if c.Credentials {
			set(model.Credentials, true, handlers.AllowCredentials())
		}
		if c.Methods != nil {
			set(model.Methods, c.Methods, handlers.AllowedMethods(c.Methods))
		}
		if c.Headers != nil {
			set(model.Headers, c.Headers, handlers.AllowedHeaders(c.Headers))
		}
		if c.Names != nil {
			set(model.Expose, c.Names, handlers.ExposedHeaders(c.Names))
		}
		if c.MaxAge != 0 {
			set(model.MaxAge, c.MaxAge, handlers.MaxAge(c.MaxAge))
		}
		s.Cases = append(s.Cases, matrix.Case{
			Name:  fmt.Sprintf("%+v", c),
			Build: func() (matrix.Server, error) { return matrix.HTTP(handlers.CORS(options...)(matrix.OK)), nil },
			Model: m,
		})
		return m
	}
	for _, c := range matrix.Configs() {
		add(c)
	}
	for _, origins := range matrix.Lists {
		m := add(matrix.Config{Origins: origins}, handlers.IgnoreOptions())
		m.Settings = append(m.Settings, model.Setting{Option: model.IgnoresPreflight, Value: matrix.ValueOf(true, "")})
		m = add(matrix.Config{Origins: origins}, handlers.OptionStatusCode(http.StatusNoContent))
		m.Settings = append(m.Settings, model.Setting{Option: model.Status, Value: matrix.ValueOf(http.StatusNoContent, "")})
	}
	return s
}
