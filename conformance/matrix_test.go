package conformance

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
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

	"github.com/emicklei/go-restful":            goRestful2Matrix,
	"github.com/martini-contrib/cors":           martiniMatrix,
	"github.com/iris-contrib/middleware/cors":   irisContribMatrix,
	"github.com/itsjamie/gin-cors":              itsjamieMatrix,
	"github.com/AdhityaRamadhanus/fasthttpcors": fasthttpcorsMatrix,
	"github.com/lab259/cors":                    lab259Matrix,
	"github.com/go-macaron/cors":                macaronMatrix,

	"github.com/googollee/go-socket.io/engineio/transport/polling": socketIOPollingMatrix,

	"github.com/jub0bs/cors":  jub0bsMatrix,
	"github.com/jub0bs/fcors": fcorsMatrix,

	"github.com/beego/beego/v2/server/web/filter/cors": beegoMatrix,
	"github.com/improbable-eng/grpc-web/go/grpcweb":    grpcWebMatrix,
}

// elsewhere are the models whose matrix is in a module of its own, because what it
// requires goes with nothing else, by directory.
var elsewhere = map[string]string{
	"github.com/gogf/gf/net/ghttp":          "others/goframe1",
	"github.com/pocketbase/pocketbase/apis": "others/pocketbase",
	"github.com/tus/tusd/v2/pkg/handler":    "others/tusd2",
	"github.com/tus/tusd/pkg/handler":       "others/tusd1",
	"github.com/astaxie/beego/plugins/cors": "others/beego1",

	"github.com/traefik/traefik/v3/pkg/config/dynamic": "others/traefik",
	"goa.design/plugins/v3/cors/dsl":                   "others/goa",
	"github.com/zishang520/socket.io/v3/pkg/types":     "others/socketio",
}

// TestMatrix runs every model's library with a matrix of configurations.
func TestMatrix(t *testing.T) {
	var total matrix.Count
	for _, l := range model.All() {
		if !slices.ContainsFunc(l.Entries, func(e model.Entry) bool { return !e.Handshake }) {
			continue // see TestHandshakes
		}
		if dir := elsewhere[l.Paths[0]]; dir != "" {
			if !mentions(t, dir, `"`+l.Paths[0]+`"`) {
				t.Errorf("%s has no matrix of %s", dir, l.Paths[0])
			}
			continue
		}
		if _, ok := documented[l.Paths[0]]; ok {
			continue // see TestDocumented
		}
		build, ok := matrices[l.Paths[0]]
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

// mentions reports whether a test in a directory holds a text.
func mentions(t *testing.T, dir, text string) bool {
	t.Helper()
	tests, err := filepath.Glob(filepath.Join(dir, "*_test.go"))
	if err != nil {
		t.Fatal(err)
	}
	return slices.ContainsFunc(tests, func(name string) bool {
		src, err := os.ReadFile(name)
		return err == nil && strings.Contains(string(src), text)
	})
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
