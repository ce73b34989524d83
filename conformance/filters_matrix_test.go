package conformance

import (
	"fmt"
	"net/http"
	"testing"
	"time"

	jsonrest "github.com/ant0ine/go-json-rest/rest"
	"github.com/cloudwego/hertz/pkg/common/config"
	"github.com/cloudwego/hertz/pkg/common/ut"
	"github.com/cloudwego/hertz/pkg/route"
	flamegocors "github.com/flamego/cors"
	"github.com/flamego/flamego"
	hertzcors "github.com/hertz-contrib/cors"
	"github.com/improbable-eng/grpc-web/go/grpcweb"

	"github.com/corslint/corslint/conformance/matrix"
	"github.com/corslint/corslint/internal/model"
)

// hertzEngine drives hertz without a connection.
func hertzEngine(engine *route.Engine) exchange {
	return func(r request) response {
		headers := []ut.Header{{Key: "Host", Value: "api.test"}}
		for name, value := range r.header {
			headers = append(headers, ut.Header{Key: name, Value: value})
		}
		result := ut.PerformRequest(engine, r.method, r.target, nil, headers...).Result()
		header := http.Header{}
		result.Header.VisitAll(func(name, value []byte) { header.Add(string(name), string(value)) })
		return response{status: result.StatusCode(), header: header}
	}
}

func hertzMatrix(t testing.TB) matrix.Suite {
	s := matrix.Suite{Library: "github.com/hertz-contrib/cors", Version: "v0.1.0"}
	add := func(c hertzcors.Config, function string) {
		s.Cases = append(s.Cases, matrix.Case{
			Name: fmt.Sprintf("%+v %s", c, function),
			Build: func() (matrix.Server, error) {
				engine := route.NewEngine(config.NewOptions(nil))
				engine.Use(hertzcors.New(c))
				engine.Any("/")
				return serves(hertzEngine(engine)), nil
			},
			Model: matrix.Struct(t, s.Library, s.Version, c, function),
		})
	}
	for _, c := range matrix.Configs() {
		config := hertzcors.Config{
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
		add(hertzcors.Config{AllowOrigins: origins, MaxAge: 3600, AllowFiles: true, AllowWebSockets: true, AllowBrowserExtensions: true}, "")
	}
	return s
}

// grpcWebServer drives the wrapper with the requests that it takes for its own.
func grpcWebServer(options ...grpcweb.Option) (matrix.Server, error) {
	options = append(options, grpcweb.WithCorsForRegisteredEndpointsOnly(false))
	serve := matrix.HTTP(grpcweb.WrapHandler(matrix.OK, options...))
	return func(r matrix.Request) matrix.Response {
		if r.Method == http.MethodOptions {
			r.Header["Access-Control-Request-Headers"] = "x-grpc-web"
		} else {
			r.Method, r.Header["Content-Type"] = http.MethodPost, "application/grpc-web"
		}
		return serve(r)
	}, nil
}

func grpcWebMatrix(t testing.TB) matrix.Suite {
	s := matrix.Suite{Library: "github.com/improbable-eng/grpc-web/go/grpcweb", Version: "v0.15.0"}
	closed := []model.Setting{set(model.Credentials, true, ""), model.Setting{Option: model.Decides, Value: model.Constant(model.Set{Option: model.Decides, Value: false})}}
	for function, f := range matrix.Functions {
		for _, headers := range [][]string{{"*"}, {"x-grpc-web"}, {}} {
			s.Cases = append(s.Cases, matrix.Case{
				Name: fmt.Sprint(function, headers),
				Build: func() (matrix.Server, error) {
					return grpcWebServer(grpcweb.WithOriginFunc(f.Allows), grpcweb.WithAllowedRequestHeaders(headers))
				},
				Model: configured(append(closed, set(model.Decides, f.Allows, function), set(model.Headers, headers, ""))...),
			})
		}
	}
	s.Cases = append(s.Cases,
		matrix.Case{Name: "default", Build: func() (matrix.Server, error) { return grpcWebServer() }, Model: configured(closed...)},
		matrix.Case{
			Name:  "nil",
			Build: func() (matrix.Server, error) { return grpcWebServer(grpcweb.WithOriginFunc(nil)) },
			Model: configured(append(closed, model.Setting{Option: model.Decides, Value: model.Value{Kind: model.Absent}})...),
		})
	return s
}

func flamegoMatrix(t testing.TB) matrix.Suite {
	s := matrix.Suite{Library: "github.com/flamego/cors", Version: "v1.2.1"}
	add := func(o flamegocors.Options) {
		s.Cases = append(s.Cases, matrix.Case{
			Name: fmt.Sprintf("%+v", o),
			Build: func() (matrix.Server, error) {
				f := flamego.New()
				f.Use(flamegocors.CORS(o))
				f.Any("/", func(c flamego.Context) { c.ResponseWriter().WriteHeader(http.StatusOK) })
				return matrix.HTTP(f), nil
			},
			Model: matrix.Struct(t, s.Library, s.Version, o, ""),
		})
	}
	for _, domains := range append(matrix.Lists, []string{"!*"}, []string{"localhost", "example.com"}, []string{"example.com", "!*"}, []string{"example.com:8443"}) {
		for _, scheme := range []string{"", "https", "*"} {
			for _, credentials := range []bool{false, true} {
				add(flamegocors.Options{AllowDomain: domains, Scheme: scheme, AllowCredentials: credentials})
				add(flamegocors.Options{AllowDomain: domains, Scheme: scheme, AllowCredentials: credentials, AllowSubdomain: true})
			}
		}
	}
	for _, age := range []time.Duration{-1, 1, 1500 * time.Millisecond, time.Hour} {
		add(flamegocors.Options{MaxAge: age, Methods: []string{"PUT", "get"}})
	}
	return s
}

func goJSONRestMatrix(t testing.TB) matrix.Suite {
	s := matrix.Suite{Library: "github.com/ant0ine/go-json-rest/rest", Version: "v3.3.2"}
	for _, c := range matrix.Configs() {
		f := matrix.Functions[c.Function].Allows
		if f == nil {
			c.Function, f = "suffix", matrix.Functions["suffix"].Allows
		}
		cors := jsonrest.CorsMiddleware{
			OriginValidator: func(origin string, _ *jsonrest.Request) bool { return f(origin) },
			AllowedMethods:  c.Methods, AllowedHeaders: c.Headers, AccessControlExposeHeaders: c.Names,
			AccessControlAllowCredentials: c.Credentials, AccessControlMaxAge: c.MaxAge,
		}
		s.Cases = append(s.Cases, matrix.Case{
			Name: fmt.Sprintf("%+v", c),
			Build: func() (matrix.Server, error) {
				api := jsonrest.NewApi()
				api.Use(&cors)
				api.SetApp(jsonrest.AppSimple(func(w jsonrest.ResponseWriter, _ *jsonrest.Request) { w.WriteHeader(http.StatusOK) }))
				return matrix.HTTP(api.MakeHandler()), nil
			},
			Model: matrix.Struct(t, s.Library, s.Version, cors, c.Function),
		})
	}
	return s
}

// serves is an exchange as a server of the matrix.
func serves(x exchange) matrix.Server {
	return func(r matrix.Request) matrix.Response {
		resp := x(request{method: r.Method, target: "/", header: r.Header})
		return matrix.Response{Status: resp.status, Header: resp.header}
	}
}
