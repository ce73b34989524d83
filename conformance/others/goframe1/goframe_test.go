// Package goframe1 runs the model of goframe v1, whose dependencies are not those
// of v2.
package goframe1

import (
	"fmt"
	"sync"
	"testing"

	"github.com/gogf/gf/net/ghttp"
	"github.com/gogf/gf/util/guid"

	"github.com/corslint/corslint/conformance/matrix"
	"github.com/corslint/corslint/internal/model"
	"github.com/corslint/corslint/internal/origin"
)

// servers is one server for all configurations, whose sessions only begin when it
// listens.
var servers = sync.OnceValues(func() (*ghttp.Server, error) {
	server := ghttp.GetServer(guid.S())
	server.SetDumpRouterMap(false)
	server.SetErrorLogEnabled(false)
	server.SetAddr("127.0.0.1:0")
	server.BindHandler("/", func(r *ghttp.Request) { handle(r) })
	return server, server.Start()
})

// handle is what it does with a request.
var handle func(*ghttp.Request)

func set(o model.Option, value any) model.Setting {
	return model.Setting{Option: o, Value: matrix.ValueOf(value, "")}
}

func TestMatrix(t *testing.T) { matrix.Run(t, suite(t)) }

func suite(t testing.TB) matrix.Suite {
	s := matrix.Suite{Library: "github.com/gogf/gf/net/ghttp", Version: "v1.16.9"}
	add := func(name string, m *model.Configuration, serve func(*ghttp.Request)) {
		s.Cases = append(s.Cases, matrix.Case{Name: name, Model: m, Build: func() (matrix.Server, error) {
			server, err := servers()
			handle = serve
			return matrix.HTTP(server), err
		}})
	}
	for _, domains := range append(matrix.Lists, []string{"*.com"}, []string{"a.example.com"}, []string{"b.a.example.com", "com"}, []string{"*.*.b.example.com"}) {
		for _, value := range []string{"", "*", "https://example.com"} {
			o := ghttp.CORSOptions{AllowDomain: domains, AllowOrigin: value, AllowCredentials: "true"}
			add(fmt.Sprintf("%+v", o), matrix.Struct(t, s.Library, s.Version, o, ""), func(r *ghttp.Request) { r.Response.CORS(o) })
		}
		o := ghttp.CORSOptions{AllowDomain: domains, AllowCredentials: "true"}
		asked := matrix.Struct(t, s.Library, s.Version, o, "")
		asked.Settings = append(asked.Settings, model.Setting{Option: model.AllowOrigin, Value: model.Value{Kind: model.Text, Text: origin.TheOrigin()}})
		add(fmt.Sprint("of the request ", domains), asked, func(r *ghttp.Request) {
			o := o
			o.AllowOrigin = r.Header.Get("Origin")
			r.Response.CORS(o)
		})
	}
	defaults := &model.Configuration{When: origin.Predicate{Op: origin.Always}, Settings: []model.Setting{
		{Option: model.AllowOrigin, Value: model.Value{Kind: model.Text, Text: origin.TheOrigin()}}, set(model.Credentials, "true"),
		set(model.Methods, "GET,PUT,POST,DELETE,PATCH,HEAD,CONNECT,OPTIONS,TRACE"), {Option: model.Headers}, set(model.MaxAge, 3628800),
	}}
	add("default", defaults, func(r *ghttp.Request) { r.Response.CORSDefault() })
	add("default options", defaults, func(r *ghttp.Request) { r.Response.CORS(r.Response.DefaultCORSOptions()) })
	return s
}
