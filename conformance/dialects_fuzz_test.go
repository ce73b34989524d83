package conformance

import (
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"regexp"
	"slices"
	"strings"
	"testing"

	fasthttpcors "github.com/AdhityaRamadhanus/fasthttpcors"
	beego "github.com/beego/beego/v2/server/web"
	beegocontext "github.com/beego/beego/v2/server/web/context"
	beegocors "github.com/beego/beego/v2/server/web/filter/cors"
	"github.com/cloudwego/hertz/pkg/common/config"
	"github.com/cloudwego/hertz/pkg/route"
	coderws "github.com/coder/websocket"
	"github.com/emicklei/go-restful/v3"
	flamegocors "github.com/flamego/cors"
	"github.com/flamego/flamego"
	gincors "github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
	chicors "github.com/go-chi/cors"
	fiber2 "github.com/gofiber/fiber/v2"
	fiber2cors "github.com/gofiber/fiber/v2/middleware/cors"
	fiber3 "github.com/gofiber/fiber/v3"
	fiber3cors "github.com/gofiber/fiber/v3/middleware/cors"
	"github.com/gogf/gf/v2/net/ghttp"
	hertzcors "github.com/hertz-contrib/cors"
	jub0bs "github.com/jub0bs/cors"
	"github.com/jub0bs/fcors"
	"github.com/kataras/iris/v12"
	iriscors "github.com/kataras/iris/v12/middleware/cors"
	echo4 "github.com/labstack/echo/v4"
	echo4mw "github.com/labstack/echo/v4/middleware"
	echo5 "github.com/labstack/echo/v5"
	echo5mw "github.com/labstack/echo/v5/middleware"
	rscors "github.com/rs/cors"
	"github.com/zeromicro/go-zero/rest"
	goacors "goa.design/plugins/v3/cors"

	"github.com/corslint/corslint/conformance/matrix"
	"github.com/corslint/corslint/conformance/matrix/history"
	"github.com/corslint/corslint/internal/model"
	"github.com/corslint/corslint/internal/origin"
)

// parts are what random entries are made of.
var parts = []string{
	"https://", "http://", "tauri://", "*", "*.", "*", "?", ".", "example.com", "example.com", "EXAMPLE.com", "evil", "a", "b-c", "localhost", "com",
	":8443", ":443", ":*", "/", "/path", " ", ", ", "null", "127.0.0.1", "[::1]", "xn--bcher-kva", "_", "^", "$", `\.`, "[a-z]", ".*", "+", "//", "%41", "@", "!", "-",
}

// schemes are no top-level domains: goframe takes that of an entry for one, which
// its model calls dead.
var schemes = []string{"http", "https", "tauri"}

func randomEntry(r *rand.Rand) string {
	var b strings.Builder
	if r.IntN(4) > 0 {
		b.WriteString(parts[r.IntN(2)])
	}
	for range 1 + r.IntN(4) {
		b.WriteString(parts[r.IntN(len(parts))])
	}
	return b.String()
}

// randomOrigins are origins of browsers that resemble an entry, and strangers.
func randomOrigins(r *rand.Rand, entry string) []string {
	out := []string{"null", "https://evil.com", "https://example.com", "https://a.example.com:8443"}
	fill := []string{"", "a", "a.b", "evil", "x.", ".x", "https", "8443", "s", "evil.com", "-"}
	for range 24 {
		text := strings.ToLower(strings.TrimSpace(entry))
		for _, wild := range []string{"*", "?", ".*", "[a-z]", "^", "$", `\`, "!"} {
			for strings.Contains(text, wild) {
				text = strings.Replace(text, wild, fill[r.IntN(len(fill))], 1)
			}
		}
		switch r.IntN(6) {
		case 0:
			text = "https://" + text
		case 1:
			text += fill[r.IntN(len(fill))]
		case 2:
			text = strings.Replace(text, "://", "://"+fill[r.IntN(len(fill))]+".", 1)
		case 3:
			text += ":8443"
		case 4:
			text = strings.TrimRight(text, "/")
		}
		if o, err := origin.Parse(text); err == nil && !slices.Contains(schemes, o.Hostname()[strings.LastIndex(o.Hostname(), ".")+1:]) {
			out = append(out, text)
		}
	}
	return out
}

// one is the suite of one configuration struct.
func one[C any](t testing.TB, library, version string, c C, serve func(C) (matrix.Server, error)) matrix.Suite {
	return matrix.Suite{Library: library, Version: version, Cases: []matrix.Case{{
		Name: library, Build: func() (matrix.Server, error) { return serve(c) }, Model: matrix.Struct(t, library, version, c, ""),
	}}}
}

func listing(library, version string, list []string, serve func() (matrix.Server, error), more ...model.Setting) matrix.Suite {
	return matrix.Suite{Library: library, Version: version, Cases: []matrix.Case{{
		Name: library, Build: serve, Model: configured(append(more, set(model.Origins, list, ""))...),
	}}}
}

// goaOrigin is a server of the form that goa's plugin generates for an origin. An
// expression is compiled when it starts.
func goaOrigin(spec string) matrix.Server {
	if strings.HasPrefix(spec, "/") && strings.HasSuffix(spec, "/") {
		regexp.MustCompile(strings.Trim(spec, "/"))
	}
	return matrix.HTTP(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if from := r.Header.Get("Origin"); goacors.MatchOrigin(from, spec) {
			w.Header().Set("Access-Control-Allow-Origin", from)
			w.Header().Set("Vary", "Origin")
		}
		if r.Method == http.MethodOptions {
			w.WriteHeader(http.StatusNoContent)
		}
	}))
}

// dialects are the libraries by name, configured with a list of origins.
var dialects = map[string]func(t testing.TB, list []string, flag bool) matrix.Suite{
	"rs": func(t testing.TB, list []string, _ bool) matrix.Suite {
		return one(t, "github.com/rs/cors", "v1.11.1", rscors.Options{AllowedOrigins: list, AllowCredentials: true}, func(o rscors.Options) (matrix.Server, error) {
			return matrix.HTTP(rscors.New(o).Handler(matrix.OK)), nil
		})
	},
	"chi": func(t testing.TB, list []string, _ bool) matrix.Suite {
		return one(t, "github.com/go-chi/cors", "v1.2.2", chicors.Options{AllowedOrigins: list}, func(o chicors.Options) (matrix.Server, error) {
			return matrix.HTTP(chicors.New(o).Handler(matrix.OK)), nil
		})
	},
	"gin": func(t testing.TB, list []string, flag bool) matrix.Suite {
		return one(t, "github.com/gin-contrib/cors", "v1.7.7", gincors.Config{AllowOrigins: list, AllowWildcard: flag}, func(c gincors.Config) (matrix.Server, error) {
			e := gin.New()
			e.Use(gincors.New(c))
			e.Any("/", func(*gin.Context) {})
			return matrix.HTTP(e), nil
		})
	},
	"hertz": func(t testing.TB, list []string, flag bool) matrix.Suite {
		return one(t, "github.com/hertz-contrib/cors", "v0.1.0", hertzcors.Config{AllowOrigins: list, AllowWildcard: flag}, func(c hertzcors.Config) (matrix.Server, error) {
			engine := route.NewEngine(config.NewOptions(nil))
			engine.Use(hertzcors.New(c))
			engine.Any("/")
			return serves(hertzEngine(engine)), nil
		})
	},
	"echo4": func(t testing.TB, list []string, _ bool) matrix.Suite {
		return one(t, "github.com/labstack/echo/v4/middleware", "v4.16.0", echo4mw.CORSConfig{AllowOrigins: list}, func(c echo4mw.CORSConfig) (matrix.Server, error) {
			e := echo4.New()
			e.Use(echo4mw.CORSWithConfig(c))
			e.Any("/", func(c echo4.Context) error { return c.NoContent(http.StatusOK) })
			return matrix.HTTP(e), nil
		})
	},
	"echo5": func(t testing.TB, list []string, _ bool) matrix.Suite {
		return one(t, "github.com/labstack/echo/v5/middleware", "v5.4.4", echo5mw.CORSConfig{AllowOrigins: list}, func(c echo5mw.CORSConfig) (matrix.Server, error) {
			middleware, err := c.ToMiddleware()
			if err != nil {
				return nil, err
			}
			e := echo5.New()
			e.Use(middleware)
			e.Any("/", func(c *echo5.Context) error { return c.NoContent(http.StatusOK) })
			return matrix.HTTP(e), nil
		})
	},
	"fiber2": func(t testing.TB, list []string, flag bool) matrix.Suite {
		return one(t, "github.com/gofiber/fiber/v2/middleware/cors", "v2.52.15", fiber2cors.Config{AllowOrigins: strings.Join(list, ","), AllowCredentials: flag}, func(c fiber2cors.Config) (matrix.Server, error) {
			app := fiber2.New()
			app.Use(fiber2cors.New(c))
			app.All("/", func(c *fiber2.Ctx) error { return c.SendStatus(http.StatusOK) })
			return history.FastHTTP(app.Handler()), nil
		})
	},
	"fiber3": func(t testing.TB, list []string, flag bool) matrix.Suite {
		return one(t, "github.com/gofiber/fiber/v3/middleware/cors", "v3.5.0", fiber3cors.Config{AllowOrigins: list, AllowCredentials: flag}, func(c fiber3cors.Config) (matrix.Server, error) {
			app := fiber3.New()
			app.Use(fiber3cors.New(c))
			app.All("/", func(c fiber3.Ctx) error { return c.SendStatus(http.StatusOK) })
			return history.FastHTTP(app.Handler()), nil
		})
	},
	"jub0bs": func(t testing.TB, list []string, flag bool) matrix.Suite {
		return one(t, "github.com/jub0bs/cors", "v1.0.1", jub0bs.Config{Origins: list, Credentialed: flag}, func(c jub0bs.Config) (matrix.Server, error) {
			m, err := jub0bs.NewMiddleware(c)
			if err != nil {
				return nil, err
			}
			return matrix.HTTP(m.Wrap(matrix.OK)), nil
		})
	},
	"fcors": func(_ testing.TB, list []string, flag bool) matrix.Suite {
		return listing("github.com/jub0bs/fcors", "v0.10.0", list, func() (matrix.Server, error) {
			from := fcors.FromOrigins(list[0], list[1:]...)
			m, err := fcors.AllowAccess(from)
			if flag {
				m, err = fcors.AllowAccessWithCredentials(from)
			}
			if err != nil {
				return nil, err
			}
			return matrix.HTTP(m(matrix.OK)), nil
		}, set(model.Credentials, flag, ""))
	},
	"goa": func(_ testing.TB, list []string, _ bool) matrix.Suite {
		return listing("goa.design/plugins/v3/cors/dsl", "v3.19.1", list[:1], func() (matrix.Server, error) { return goaOrigin(list[0]), nil })
	},
	"gorestful": func(t testing.TB, list []string, _ bool) matrix.Suite {
		return one(t, "github.com/emicklei/go-restful/v3", "v3.14.0", restful.CrossOriginResourceSharing{AllowedDomains: list}, func(c restful.CrossOriginResourceSharing) (matrix.Server, error) {
			container := restful.NewContainer()
			container.Filter(c.Filter)
			service := new(restful.WebService).Path("/")
			service.Route(service.Method(http.MethodGet).Path("/").To(func(_ *restful.Request, resp *restful.Response) { resp.WriteHeader(http.StatusOK) }))
			return matrix.HTTP(container.Add(service)), nil
		})
	},
	"beego": func(t testing.TB, list []string, _ bool) matrix.Suite {
		return one(t, "github.com/beego/beego/v2/server/web/filter/cors", "v2.3.10", beegocors.Options{AllowOrigins: list}, func(o beegocors.Options) (matrix.Server, error) {
			beegoPatterns = nil
			router := beego.NewControllerRegister()
			if err := router.InsertFilter("*", beego.BeforeRouter, beegocors.Allow(&o)); err != nil {
				return nil, err
			}
			router.Any("/", func(ctx *beegocontext.Context) { ctx.ResponseWriter.WriteHeader(http.StatusOK) })
			return matrix.HTTP(router), nil
		})
	},
	"flamego": func(t testing.TB, list []string, flag bool) matrix.Suite {
		return one(t, "github.com/flamego/cors", "v1.2.1", flamegocors.Options{AllowDomain: list, Scheme: "*", AllowSubdomain: flag}, func(o flamegocors.Options) (matrix.Server, error) {
			f := flamego.New()
			f.Use(flamegocors.CORS(o))
			f.Any("/", func(c flamego.Context) { c.ResponseWriter().WriteHeader(http.StatusOK) })
			return matrix.HTTP(f), nil
		})
	},
	"fasthttpcors": func(t testing.TB, list []string, _ bool) matrix.Suite {
		return one(t, "github.com/AdhityaRamadhanus/fasthttpcors", "v0.0.0-20170121111917-d4c07198763a", fasthttpcors.Options{AllowedOrigins: list}, func(o fasthttpcors.Options) (matrix.Server, error) {
			return history.FastHTTP(fasthttpcors.NewCorsHandler(o).CorsMiddleware(fasthttpOK)), nil
		})
	},
	"goframe": func(t testing.TB, list []string, _ bool) matrix.Suite {
		return one(t, "github.com/gogf/gf/v2/net/ghttp", "v2.10.2", ghttp.CORSOptions{AllowDomain: list, AllowOrigin: "https://x.test"}, func(o ghttp.CORSOptions) (matrix.Server, error) {
			return goFrameServer(func(r *ghttp.Request) { r.Response.CORS(o) })
		})
	},
	"gozero": func(_ testing.TB, list []string, _ bool) matrix.Suite {
		return listing("github.com/zeromicro/go-zero/rest", "v1.10.3", list, func() (matrix.Server, error) { return goZeroServer(rest.WithCors(list...)) }, set(model.Credentials, true, ""))
	},
	"iris": func(_ testing.TB, list []string, flag bool) matrix.Suite {
		option := model.Origins
		if flag {
			option = model.Regexps
		}
		return matrix.Suite{Library: "github.com/kataras/iris/v12/middleware/cors", Version: "v12.2.10", Cases: []matrix.Case{{
			Name: "iris", Model: configured(set(model.Credentials, true, ""), set(option, list, "")),
			Build: func() (matrix.Server, error) {
				if flag {
					return irisServer(iris.New(), iriscors.New().AllowOriginRegex(list...).Handler())
				}
				return irisServer(iris.New(), iriscors.New().AllowOrigins(list...).Handler())
			},
		}}}
	},
}

// FuzzDialects asks every library with random entries from random origins: each
// must answer as its model says.
func FuzzDialects(f *testing.F) {
	for seed := range uint64(3) {
		for name := range dialects {
			f.Add(name, seed, false)
			f.Add(name, seed, true)
		}
	}
	f.Fuzz(func(t *testing.T, name string, seed uint64, flag bool) {
		suite, ok := dialects[name]
		if !ok {
			t.Skip("no such library")
		}
		r := rand.New(rand.NewPCG(seed, 1))
		list := []string{randomEntry(r)}
		if r.IntN(3) == 0 {
			list = append(list, randomEntry(r))
		}
		origins := randomOrigins(r, list[0])
		matrix.RunFrom(t, suite(t, list, flag), origins)
		if t.Failed() {
			t.Logf("entries %q, flag %v", list, flag)
		}
	})
}

// FuzzHostPatterns compares the host patterns of coder/websocket in the same way.
func FuzzHostPatterns(f *testing.F) {
	for seed := range uint64(20) {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, seed uint64) {
		r := rand.New(rand.NewPCG(seed, 2))
		entry := randomEntry(r)
		if r.IntN(2) == 0 {
			entry = strings.TrimPrefix(entry, "https://")
		}
		o := coderws.AcceptOptions{OriginPatterns: []string{entry}}
		accepts := func(t testing.TB, from string) bool {
			w, req := httptest.NewRecorder(), matrix.HTTPRequest(matrix.Request{Method: http.MethodGet, Header: map[string]string{
				"Origin": from, "Connection": "Upgrade", "Upgrade": "websocket", "Sec-WebSocket-Version": "13", "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
			}})
			_, _ = coderws.Accept(w, req, &o)
			return w.Code != http.StatusForbidden
		}
		matrix.HandshakesFrom(t, "github.com/coder/websocket", "v1.8.15", matrix.HandshakeCase{
			Name: entry, Serve: accepts, Model: matrix.Struct(t, "github.com/coder/websocket", "v1.8.15", o, ""),
		}, randomOrigins(r, entry))
	})
}
