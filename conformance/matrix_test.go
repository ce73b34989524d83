package conformance

import (
	"fmt"
	"testing"
	"time"

	gincors "github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
	rscors "github.com/rs/cors"

	"github.com/corslint/corslint/conformance/matrix"
	"github.com/corslint/corslint/internal/model"
)

// suites of configurations by library: see TestMatrix.
var matrices = map[string]func(t *testing.T) matrix.Suite{
	"github.com/rs/cors":                          rsMatrix,
	"github.com/go-chi/cors":                      chiMatrix,
	"github.com/gin-contrib/cors":                 ginMatrix,
	"github.com/labstack/echo/v4/middleware":      echo4Matrix,
	"github.com/labstack/echo/v5/middleware":      echo5Matrix,
	"github.com/gofiber/fiber/v2/middleware/cors": fiber2Matrix,
	"github.com/gofiber/fiber/v3/middleware/cors": fiber3Matrix,
	"github.com/gorilla/handlers":                 gorillaMatrix,
	"github.com/kataras/iris/v12/middleware/cors": irisMatrix,
	"github.com/kataras/iris/v12":                 irisAppMatrix,
	"github.com/gogf/gf/v2/net/ghttp":             goFrameMatrix,
	"github.com/zeromicro/go-zero/rest":           goZeroMatrix,
	"github.com/emicklei/go-restful/v3":           goRestfulMatrix,
	"github.com/hertz-contrib/cors":               hertzMatrix,
	"github.com/flamego/cors":                     flamegoMatrix,
	"github.com/ant0ine/go-json-rest/rest":        goJSONRestMatrix,

	"github.com/beego/beego/v2/server/web/filter/cors": beegoMatrix,
	"github.com/improbable-eng/grpc-web/go/grpcweb":    grpcWebMatrix,
}

// related are the models without a matrix of their own, with the reason.
var related = map[string]string{
	"github.com/gogf/gf/net/ghttp":              "as v2, which has a matrix, but for the dialect",
	"github.com/emicklei/go-restful":            "as v3, which has a matrix",
	"github.com/astaxie/beego/plugins/cors":     "as v2, which has a matrix",
	"github.com/martini-contrib/cors":           "as beego, which has a matrix; no proxy serves it",
	"github.com/iris-contrib/middleware/cors":   "no proxy serves it",
	"github.com/itsjamie/gin-cors":              "no proxy serves it",
	"github.com/AdhityaRamadhanus/fasthttpcors": "no proxy serves it",
	"github.com/lab259/cors":                    "no proxy serves it",
	"github.com/go-macaron/cors":                "no proxy serves it",
}

// TestMatrix runs every model's library with a matrix of configurations.
func TestMatrix(t *testing.T) {
	var total matrix.Count
	for _, l := range model.All() {
		build, ok := matrices[l.Paths[0]]
		if !ok && related[l.Paths[0]] != "" {
			continue
		}
		if !ok {
			t.Errorf("the model of %s has no matrix", l.Paths[0])
			continue
		}
		t.Run(l.Paths[0], func(t *testing.T) {
			c := matrix.Run(t, build(t))
			total.Configurations += c.Configurations
			total.Comparisons += c.Comparisons
			total.Disagreements += c.Disagreements
		})
	}
	t.Logf("%d configurations, %d comparisons, %d disagreements", total.Configurations, total.Comparisons, total.Disagreements)
}

func rsMatrix(t *testing.T) matrix.Suite {
	s := matrix.Suite{Library: "github.com/rs/cors", Version: "v1.11.1"}
	add := func(o rscors.Options, function string) {
		s.Cases = append(s.Cases, matrix.Case{
			Name:  fmt.Sprintf("%+v %s", o, function),
			Build: func() (matrix.Server, error) { return matrix.HTTP(rscors.New(o).Handler(matrix.OK)), nil },
			Model: matrix.Struct(t, s.Library, s.Version, o, function),
		})
	}
	for _, c := range matrix.Configs() {
		add(rscors.Options{
			AllowedOrigins: c.Origins, AllowCredentials: c.Credentials, AllowOriginFunc: matrix.Functions[c.Function].Allows,
			AllowedMethods: c.Methods, AllowedHeaders: c.Headers, ExposedHeaders: c.Names, MaxAge: c.MaxAge,
		}, c.Function)
	}
	for _, origins := range matrix.Lists {
		add(rscors.Options{AllowedOrigins: origins, AllowPrivateNetwork: true, OptionsSuccessStatus: 200}, "")
		add(rscors.Options{AllowedOrigins: origins, OptionsPassthrough: true}, "")
	}
	return s
}

func ginMatrix(t *testing.T) matrix.Suite {
	s := matrix.Suite{Library: "github.com/gin-contrib/cors", Version: "v1.7.7"}
	add := func(c gincors.Config, function string) {
		s.Cases = append(s.Cases, matrix.Case{
			Name: fmt.Sprintf("%+v %s", c, function),
			Build: func() (matrix.Server, error) {
				e := gin.New()
				e.Use(gincors.New(c))
				e.Any("/", func(c *gin.Context) {})
				return matrix.HTTP(e), nil
			},
			Model: matrix.Struct(t, s.Library, s.Version, c, function),
		})
	}
	for _, c := range matrix.Configs() {
		config := gincors.Config{
			AllowOrigins: c.Origins, AllowCredentials: c.Credentials, AllowOriginFunc: matrix.Functions[c.Function].Allows,
			AllowMethods: c.Methods, AllowHeaders: c.Headers, ExposeHeaders: c.Names, MaxAge: time.Duration(c.MaxAge) * time.Second,
		}
		add(config, c.Function)
		config.AllowWildcard = true
		add(config, c.Function)
		config.AllowAllOrigins = true
		add(config, c.Function)
	}
	for _, origins := range matrix.Lists {
		add(gincors.Config{AllowOrigins: origins, AllowPrivateNetwork: true, OptionsResponseStatusCode: 200, AllowBrowserExtensions: true}, "")
		add(gincors.Config{AllowOrigins: origins, MaxAge: 3600, AllowFiles: true, AllowWebSockets: true, CustomSchemas: []string{"tauri://"}}, "")
	}
	return s
}
