package conformance

import (
	"slices"
	"testing"

	gincors "github.com/gin-contrib/cors"
	echo4mw "github.com/labstack/echo/v4/middleware"
	rscors "github.com/rs/cors"

	"github.com/corslint/corslint/conformance/matrix"
	"github.com/corslint/corslint/conformance/matrix/history"
	"github.com/corslint/corslint/internal/model"
)

// matrices are the suites of the libraries, newest versions, beside those of
// package history.
var matrices = map[string]func(t testing.TB) matrix.Suite{
	"github.com/labstack/echo/v5/middleware":      echo5Matrix,
	"github.com/gofiber/fiber/v3/middleware/cors": fiber3Matrix,
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
		if !slices.ContainsFunc(l.Entries, func(e model.Entry) bool { return !e.Handshake }) {
			continue // see TestHandshakes
		}
		build, ok := matrices[l.Paths[0]]
		if !ok && related[l.Paths[0]] != "" {
			continue
		}
		if !ok {
			build, ok = history.All()[l.Paths[0]]
		}
		if !ok {
			t.Errorf("the model of %s has no matrix", l.Paths[0])
			continue
		}
		t.Run(l.Paths[0], func(t *testing.T) { total.Add(matrix.Run(t, build(t))) })
	}
	t.Logf("%d configurations, %d comparisons, %d disagreements", total.Configurations, total.Comparisons, total.Disagreements)
}

// TestNewest tries what only the newest versions can do.
func TestNewest(t *testing.T) {
	var private []rscors.Options
	var network []gincors.Config
	var unsafe []echo4mw.CORSConfig
	for _, origins := range matrix.Lists {
		private = append(private, rscors.Options{AllowedOrigins: origins, AllowPrivateNetwork: true, OptionsSuccessStatus: 200})
		network = append(network, gincors.Config{AllowOrigins: origins, AllowPrivateNetwork: true, OptionsResponseStatusCode: 200, CustomSchemas: []string{"tauri://"}})
		unsafe = append(unsafe,
			echo4mw.CORSConfig{AllowOrigins: origins, AllowCredentials: true, UnsafeWildcardOriginWithAllowCredentials: true},
			echo4mw.CORSConfig{AllowOrigins: origins, UnsafeWildcardOriginWithAllowCredentials: true})
	}
	for _, s := range []matrix.Suite{history.RS(t, private...), history.Gin(t, network...), history.Echo4(t, unsafe...)} {
		matrix.Run(t, s)
	}
}
