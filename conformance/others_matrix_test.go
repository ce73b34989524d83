package conformance

import (
	"fmt"
	"net/http"
	"strings"
	"testing"
	_ "unsafe" // for the patterns of martini

	fasthttpcors "github.com/AdhityaRamadhanus/fasthttpcors"
	restful2 "github.com/emicklei/go-restful"
	"github.com/gin-gonic/gin"
	macaroncors "github.com/go-macaron/cors"
	iriscontribcors "github.com/iris-contrib/middleware/cors"
	gincorsitsjamie "github.com/itsjamie/gin-cors"
	"github.com/kataras/iris/v12"
	lab259cors "github.com/lab259/cors"
	martinicors "github.com/martini-contrib/cors"
	"github.com/valyala/fasthttp"
	"gopkg.in/macaron.v1"

	"github.com/corslint/corslint/conformance/matrix"
	"github.com/corslint/corslint/conformance/matrix/history"
	"github.com/corslint/corslint/internal/model"
)

//go:linkname martiniPatterns github.com/martini-contrib/cors.allowOriginPatterns
var martiniPatterns []string

func martiniMatrix(t testing.TB) matrix.Suite {
	return matrix.Structs(t, "github.com/martini-contrib/cors", martinicors.Allow, func(o martinicors.Options) (matrix.Server, error) {
		martiniPatterns = nil
		return matrix.HTTP(martinicors.Allow(&o)), nil
	}, martinicors.Options{AllowAllOrigins: true}, martinicors.Options{AllowAllOrigins: true, AllowCredentials: true})
}

func goRestful2Matrix(t testing.TB) matrix.Suite {
	s := matrix.Suite{Library: "github.com/emicklei/go-restful", Version: "v2.16.0"}
	add := func(c restful2.CrossOriginResourceSharing, function string) {
		s.Cases = append(s.Cases, matrix.Case{
			Name: fmt.Sprintf("%+v %s", c, function),
			Build: func() (matrix.Server, error) {
				container := restful2.NewContainer()
				container.Filter(c.Filter)
				service := new(restful2.WebService).Path("/")
				for _, method := range []string{http.MethodGet, http.MethodPost} {
					service.Route(service.Method(method).Path("/").To(func(_ *restful2.Request, resp *restful2.Response) { resp.WriteHeader(http.StatusOK) }))
				}
				return matrix.HTTP(container.Add(service)), nil
			},
			Model: matrix.Struct(t, s.Library, s.Version, c, function),
		})
	}
	for _, c := range matrix.Configs() {
		if c.Function == "" {
			add(restful2.CrossOriginResourceSharing{
				AllowedDomains: c.Origins, CookiesAllowed: c.Credentials,
				AllowedMethods: c.Methods, AllowedHeaders: c.Headers, ExposeHeaders: c.Names, MaxAge: c.MaxAge,
			}, "")
		}
	}
	return s
}

func irisContribMatrix(t testing.TB) matrix.Suite {
	return matrix.Structs(t, "github.com/iris-contrib/middleware/cors", iriscontribcors.New, func(o iriscontribcors.Options) (matrix.Server, error) {
		return irisServer(iris.New(), iriscontribcors.New(o))
	})
}

func itsjamieMatrix(t testing.TB) matrix.Suite {
	var more []gincorsitsjamie.Config
	for _, list := range matrix.Lists {
		for _, validate := range []bool{false, true} {
			more = append(more, gincorsitsjamie.Config{Origins: strings.Join(list, ", "), Methods: "GET, PUT", RequestHeaders: "Content-Type", ValidateHeaders: validate})
		}
	}
	return matrix.Structs(t, "github.com/itsjamie/gin-cors", gincorsitsjamie.Middleware, func(c gincorsitsjamie.Config) (matrix.Server, error) {
		e := gin.New()
		e.Use(gincorsitsjamie.Middleware(c))
		e.Any("/", func(*gin.Context) {})
		return matrix.HTTP(e), nil
	}, more...)
}

func fasthttpOK(ctx *fasthttp.RequestCtx) { ctx.SetStatusCode(http.StatusOK) }

func fasthttpcorsMatrix(t testing.TB) matrix.Suite {
	return matrix.Structs(t, "github.com/AdhityaRamadhanus/fasthttpcors", fasthttpcors.NewCorsHandler, func(o fasthttpcors.Options) (matrix.Server, error) {
		return history.FastHTTP(fasthttpcors.NewCorsHandler(o).CorsMiddleware(fasthttpOK)), nil
	})
}

func lab259Matrix(t testing.TB) matrix.Suite {
	return matrix.Structs(t, "github.com/lab259/cors", lab259cors.New, func(o lab259cors.Options) (matrix.Server, error) {
		return history.FastHTTP(lab259cors.New(o).Handler(fasthttpOK)), nil
	})
}

func macaronMatrix(t testing.TB) matrix.Suite {
	s := matrix.Suite{Library: "github.com/go-macaron/cors", Version: matrix.Version(t, macaroncors.CORS)}
	add := func(o macaroncors.Options) {
		m := matrix.Struct(t, s.Library, s.Version, o, "")
		m.Settings = append(m.Settings, set(model.Credentials, true, ""))
		s.Cases = append(s.Cases, matrix.Case{
			Name: fmt.Sprintf("%+v", o), Model: m,
			Build: func() (matrix.Server, error) {
				m := macaron.NewWithLogger(discard{})
				m.Use(macaroncors.CORS(o))
				m.Any("/", func(c *macaron.Context) { c.Resp.WriteHeader(http.StatusOK) })
				return matrix.HTTP(m), nil
			},
		})
	}
	for _, domains := range append(matrix.Lists, []string{"!*"}, []string{"localhost", "example.com"}, []string{"example.com", "!*"}, []string{"example.com:8443"}) {
		for _, scheme := range []string{"", "https", "*"} {
			for _, credentials := range []bool{false, true} {
				add(macaroncors.Options{AllowDomain: domains, Scheme: scheme, AllowCredentials: credentials})
				add(macaroncors.Options{AllowDomain: domains, Scheme: scheme, AllowCredentials: credentials, AllowSubdomain: true})
			}
		}
	}
	for _, age := range []int{-1, 1, 3600} {
		add(macaroncors.Options{MaxAgeSeconds: age, Methods: []string{"PUT", "get"}})
	}
	return s
}

// discard is io.Discard as macaron's logger wants it.
type discard struct{}

func (discard) Write(p []byte) (int, error) { return len(p), nil }
