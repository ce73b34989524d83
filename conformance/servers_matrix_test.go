package conformance

import (
	"fmt"
	"net/http"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
	_ "unsafe" // for beegoPatterns

	beego "github.com/beego/beego/v2/server/web"
	beegocontext "github.com/beego/beego/v2/server/web/context"
	beegocors "github.com/beego/beego/v2/server/web/filter/cors"
	"github.com/emicklei/go-restful/v3"
	"github.com/gogf/gf/v2/net/ghttp"
	"github.com/gogf/gf/v2/util/guid"
	"github.com/kataras/iris/v12"
	iriscontext "github.com/kataras/iris/v12/context"
	iriscors "github.com/kataras/iris/v12/middleware/cors"
	"github.com/zeromicro/go-zero/core/conf"
	"github.com/zeromicro/go-zero/rest"

	"github.com/corslint/corslint/conformance/matrix"
	"github.com/corslint/corslint/internal/model"
	"github.com/corslint/corslint/internal/origin"
)

// set is the setting of an option to a Go value.
func set(o model.Option, value any, function string) model.Setting {
	return model.Setting{Option: o, Value: matrix.ValueOf(value, function)}
}

func configured(settings ...model.Setting) *model.Configuration {
	return &model.Configuration{When: origin.Predicate{Op: origin.Always}, Settings: settings}
}

func irisServer(app *iris.Application, middleware ...iris.Handler) (matrix.Server, error) {
	app.Logger().SetLevel("disable")
	for _, m := range middleware {
		app.UseRouter(m)
	}
	app.Any("/", func(ctx iris.Context) { ctx.StatusCode(http.StatusOK) })
	return matrix.HTTP(app), app.Build()
}

func irisMatrix(t testing.TB) matrix.Suite {
	s := matrix.Suite{Library: "github.com/kataras/iris/v12/middleware/cors", Version: "v12.2.10"}
	for _, c := range matrix.Configs() {
		build := func(cors *iriscors.CORS) *iriscors.CORS {
			if !c.Credentials {
				cors.DisallowCredentials()
			}
			if len(c.Headers) > 0 {
				cors.AllowHeaders(c.Headers...)
			}
			if len(c.Names) > 0 {
				cors.ExposeHeaders(c.Names...)
			}
			if c.MaxAge != 0 {
				cors.MaxAge(time.Duration(c.MaxAge) * time.Second)
			}
			return cors
		}
		common := []model.Setting{
			set(model.Credentials, c.Credentials, ""), set(model.Headers, c.Headers, ""), set(model.Expose, c.Names, ""),
		}
		if c.MaxAge != 0 {
			common = append(common, set(model.MaxAgeDuration, time.Duration(c.MaxAge)*time.Second, ""))
		}
		add := func(name string, allow func(*iriscors.CORS) *iriscors.CORS, settings ...model.Setting) {
			s.Cases = append(s.Cases, matrix.Case{
				Name:  fmt.Sprintf("%s %+v", name, c),
				Build: func() (matrix.Server, error) { return irisServer(iris.New(), allow(build(iriscors.New())).Handler()) },
				Model: configured(slices.Concat(common, settings)...),
			})
		}
		if f := matrix.Functions[c.Function].Allows; f != nil {
			add("function", func(cors *iriscors.CORS) *iriscors.CORS {
				return cors.AllowOriginFunc(func(_ *iriscontext.Context, origin string) bool { return f(origin) })
			}, set(model.Decides, f, c.Function))
			continue
		}
		add("list", func(cors *iriscors.CORS) *iriscors.CORS { return cors.AllowOrigins(c.Origins...) }, set(model.Origins, append([]string{}, c.Origins...), ""))
		line := strings.Join(c.Origins, ",")
		add("line", func(cors *iriscors.CORS) *iriscors.CORS { return cors.AllowOrigin(line) }, set(model.Origins, line, ""))
		add("regexps", func(cors *iriscors.CORS) *iriscors.CORS { return cors.AllowOriginRegex(c.Origins...) }, set(model.Regexps, append([]string{}, c.Origins...), ""))
	}
	return s
}

func irisAppMatrix(t testing.TB) matrix.Suite {
	return matrix.Suite{Library: "github.com/kataras/iris/v12", Version: "v12.2.10", Cases: []matrix.Case{{
		Name:  "default",
		Build: func() (matrix.Server, error) { return irisServer(iris.Default()) },
		Model: configured(set(model.AnyOrigin, true, ""), set(model.Credentials, true, "")),
	}}}
}

func goZeroServer(options ...rest.RunOption) (matrix.Server, error) {
	var c rest.RestConf
	if err := conf.FillDefault(&c); err != nil {
		return nil, err
	}
	c.Log.Level = "severe"
	server, err := rest.NewServer(c, options...)
	if err != nil {
		return nil, err
	}
	for _, method := range []string{http.MethodGet, http.MethodPost} {
		server.AddRoute(rest.Route{Method: method, Path: "/", Handler: matrix.OK})
	}
	serverless, err := rest.NewServerless(server)
	if err != nil {
		return nil, err
	}
	return matrix.HTTP(http.HandlerFunc(serverless.Serve)), nil
}

func goZeroMatrix(t testing.TB) matrix.Suite {
	s := matrix.Suite{Library: "github.com/zeromicro/go-zero/rest", Version: "v1.10.3"}
	for _, origins := range append(matrix.Lists, []string{"test"}, []string{"com", "b.test"}) {
		for _, nilFunction := range []bool{false, true} {
			s.Cases = append(s.Cases, matrix.Case{
				Name: fmt.Sprint(origins, nilFunction),
				Build: func() (matrix.Server, error) {
					if nilFunction {
						return goZeroServer(rest.WithCustomCors(nil, nil, origins...))
					}
					return goZeroServer(rest.WithCors(origins...))
				},
				Model: configured(set(model.Credentials, true, ""), set(model.Origins, origins, "")),
			})
		}
	}
	s.Cases = append(s.Cases, matrix.Case{
		Name:  "headers",
		Build: func() (matrix.Server, error) { return goZeroServer(rest.WithCorsHeaders("X-Token")) },
		Model: configured(set(model.Credentials, true, ""), set(model.Origins, []string{"*"}, ""), model.Setting{Option: model.Headers}),
	})
	return s
}

func goRestfulMatrix(t testing.TB) matrix.Suite {
	s := matrix.Suite{Library: "github.com/emicklei/go-restful/v3", Version: "v3.14.0"}
	add := func(c restful.CrossOriginResourceSharing, function string) {
		s.Cases = append(s.Cases, matrix.Case{
			Name: fmt.Sprintf("%+v %s", c, function),
			Build: func() (matrix.Server, error) {
				container := restful.NewContainer()
				container.Filter(c.Filter)
				service := new(restful.WebService).Path("/")
				for _, method := range []string{http.MethodGet, http.MethodPost} {
					service.Route(service.Method(method).Path("/").To(func(_ *restful.Request, resp *restful.Response) { resp.WriteHeader(http.StatusOK) }))
				}
				return matrix.HTTP(container.Add(service)), nil
			},
			Model: matrix.Struct(t, s.Library, s.Version, c, function),
		})
	}
	for _, c := range matrix.Configs() {
		add(restful.CrossOriginResourceSharing{
			AllowedDomains: c.Origins, CookiesAllowed: c.Credentials, AllowedDomainFunc: matrix.Functions[c.Function].Allows,
			AllowedMethods: c.Methods, AllowedHeaders: c.Headers, ExposeHeaders: c.Names, MaxAge: c.MaxAge,
		}, c.Function)
	}
	return s
}

// beegoPatterns are the entries of all filters of the program.
//
//go:linkname beegoPatterns github.com/beego/beego/v2/server/web/filter/cors.allowOriginPatterns
var beegoPatterns []string

func beegoMatrix(t testing.TB) matrix.Suite {
	s := matrix.Suite{Library: "github.com/beego/beego/v2/server/web/filter/cors", Version: "v2.3.10"}
	add := func(o beegocors.Options) {
		s.Cases = append(s.Cases, matrix.Case{
			Name: fmt.Sprintf("%+v", o),
			Build: func() (matrix.Server, error) {
				beegoPatterns = nil
				router := beego.NewControllerRegister()
				if err := router.InsertFilter("*", beego.BeforeRouter, beegocors.Allow(&o)); err != nil {
					return nil, err
				}
				router.Any("/", func(ctx *beegocontext.Context) { ctx.ResponseWriter.WriteHeader(http.StatusOK) })
				return matrix.HTTP(router), nil
			},
			Model: matrix.Struct(t, s.Library, s.Version, o, ""),
		})
	}
	for _, c := range matrix.Configs() {
		if c.Function != "" {
			continue
		}
		o := beegocors.Options{
			AllowOrigins: c.Origins, AllowCredentials: c.Credentials,
			AllowMethods: c.Methods, AllowHeaders: c.Headers, ExposeHeaders: c.Names, MaxAge: time.Duration(c.MaxAge) * time.Second,
		}
		add(o)
		o.AllowAllOrigins = true
		add(o)
	}
	return s
}

// goFrameServers is one server for all configurations, whose sessions only begin
// when it listens.
var goFrameServers = sync.OnceValues(func() (*ghttp.Server, error) {
	server := ghttp.GetServer(guid.S())
	server.SetDumpRouterMap(false)
	server.SetErrorLogEnabled(false)
	server.SetAddr("127.0.0.1:0")
	server.BindHandler("/", func(r *ghttp.Request) { goFrameHandle(r) })
	return server, server.Start()
})

// goFrameHandle is what it does with a request.
var goFrameHandle func(*ghttp.Request)

func goFrameServer(handle func(*ghttp.Request)) (matrix.Server, error) {
	server, err := goFrameServers()
	if err != nil {
		return nil, err
	}
	goFrameHandle = handle
	return matrix.HTTP(server), nil
}

func goFrameMatrix(t testing.TB) matrix.Suite {
	s := matrix.Suite{Library: "github.com/gogf/gf/v2/net/ghttp", Version: "v2.10.2"}
	add := func(o ghttp.CORSOptions) {
		s.Cases = append(s.Cases, matrix.Case{
			Name:  fmt.Sprintf("%+v", o),
			Build: func() (matrix.Server, error) { return goFrameServer(func(r *ghttp.Request) { r.Response.CORS(o) }) },
			Model: matrix.Struct(t, s.Library, s.Version, o, ""),
		})
	}
	for _, domains := range append(matrix.Lists, []string{"*.com"}, []string{"a.example.com"}, []string{"b.a.example.com", "com"}, []string{"*.*.b.example.com"}) {
		for _, value := range []string{"", "*", "https://example.com"} {
			add(ghttp.CORSOptions{AllowDomain: domains, AllowOrigin: value, AllowCredentials: "true"})
		}
		o := ghttp.CORSOptions{AllowDomain: domains, AllowCredentials: "true"}
		asked := matrix.Struct(t, s.Library, s.Version, o, "")
		asked.Settings = append(asked.Settings, model.Setting{Option: model.AllowOrigin, Value: model.Value{Kind: model.Text, Text: origin.TheOrigin()}})
		s.Cases = append(s.Cases, matrix.Case{
			Name: fmt.Sprint("of the request ", domains),
			Build: func() (matrix.Server, error) {
				return goFrameServer(func(r *ghttp.Request) {
					o := o
					o.AllowOrigin = r.Header.Get("Origin")
					r.Response.CORS(o)
				})
			},
			Model: asked,
		})
	}
	for _, age := range []int{-1, 0, 600} {
		add(ghttp.CORSOptions{AllowOrigin: "*", MaxAge: age, AllowMethods: "GET, PUT", AllowHeaders: "*", ExposeHeaders: "X-Total, X-Page"})
	}
	defaults := configured(
		model.Setting{Option: model.AllowOrigin, Value: model.Value{Kind: model.Text, Text: origin.TheOrigin()}}, set(model.Credentials, "true", ""),
		set(model.Methods, "GET,PUT,POST,DELETE,PATCH,HEAD,CONNECT,OPTIONS,TRACE", ""), model.Setting{Option: model.Headers}, set(model.MaxAge, 3628800, ""),
	)
	s.Cases = append(s.Cases,
		matrix.Case{Name: "default", Model: defaults, Build: func() (matrix.Server, error) {
			return goFrameServer(func(r *ghttp.Request) { r.Response.CORSDefault() })
		}},
		matrix.Case{Name: "default options", Model: defaults, Build: func() (matrix.Server, error) {
			return goFrameServer(func(r *ghttp.Request) { r.Response.CORS(r.Response.DefaultCORSOptions()) })
		}},
	)
	return s
}
