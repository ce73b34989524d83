package matrix

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"reflect"
	"regexp"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/corslint/corslint/internal/model"
	"github.com/corslint/corslint/internal/origin"
)

// A Config is a configuration in no library's terms.
type Config struct {
	Origins     []string
	Credentials bool
	// Function is the name of one of Functions, or empty.
	Function                string
	Methods, Headers, Names []string
	MaxAge                  int
	Flag                    string
}

// A Func is a function of the Origin with what it decides.
type Func struct {
	Allows func(string) bool
	Means  origin.Predicate
}

// Functions are the functions of the Origin that are tried.
var Functions = map[string]Func{
	"true":  {func(string) bool { return true }, origin.Predicate{Op: origin.Always}},
	"false": {func(string) bool { return false }, origin.Predicate{Op: origin.Never}},
	"suffix": {
		func(o string) bool { return strings.HasSuffix(o, "example.com") },
		origin.Compare(origin.HasSuffix, origin.TheOrigin(), origin.Lit("example.com")),
	},
}

// withFunctions is how many of the Lists are also tried with Functions.
const withFunctions = 10

// Lists are the lists of origins that are tried.
var Lists = [][]string{
	nil, {}, {"*"}, {"https://example.com"}, {"https://example.com", "https://b.test"}, {"https://example.com", "*"}, {"*", "https://example.com"},
	{"http://example.com"}, {"https://EXAMPLE.com"}, {"https://*.example.com"}, {"https://*example.com"}, {"https://example.*"}, {"https://example.com*"},
	{"https://api.*.com"}, {"https://*.*.com"}, {"https://*.com"}, {"h*"}, {"*.com"}, {"*example.com"}, {"*.example.com"}, {"https://*"}, {"http://*"},
	{"*://*"}, {"http://localhost:*"}, {"http://localhost*"}, {"https://*.example.com:*"}, {"null"}, {"https://example.com/"}, {"https://example.com/*"},
	{"https://example.com/path"}, {"https://example.com:443"}, {"https://example.com:8443"}, {"example.com"}, {""}, {"https://b.test, https://example.com"},
	{" https://example.com"}, {"https://b.test", " https://*.example.com"}, {"https://ex?mple.com"}, {`/^https:\/\/.*\.example\.com$/`}, {"/https:\\/\\/.*example.com/"},
	{"/.*/"}, {"chrome-extension://abcdef"}, {"chrome-extension://*"}, {"https://b.test", "https://*.example.com"}, {"https://*.example.com", "https://EXAMPLE.com"},
	{"HTTPS://*.Example.com"}, {"n*"}, {"https://foo*.example.com"}, {"https://*.com", "*"}, {"http://localhost:3000", "http://127.0.0.1:8080"},
	{"https://a.*.example.com"}, {"https://*."}, {"https://*.b.example.com"}, {"*"}, {"**"}, {"*.*"}, {".*"},
}

// StrictLists are Lists, and more lists of origins that only strict libraries tell apart.
var StrictLists = append([][]string{
	{"https://*.example.com:*"}, {"https://example.com:*"}, {"http://localhost:*"}, {"https://*.github.io"}, {"http://*.localhost:3000"},
	{"http://app.localhost"}, {"http://[::1]:8080"}, {"http://127.0.0.1:*"}, {"https://192.168.0.1"}, {"https://*.127.0.0.1"}, {"https://256.1.1.1"},
	{"https://example.com."}, {"https://*.example.com."}, {"https://-example.com"}, {"https://ex_ample.com"}, {"https://xn--bcher-kva.example"},
	{"file:///x"}, {"tauri://localhost"}, {"https://example.com:0"}, {"https://example.com:65536"}, {"https://a..b"}, {"https://com"},
}, Lists...)

// Configs are the configurations that libraries are tried with, apart from
// those that only one can have.
func Configs() []Config {
	var out []Config
	for i, list := range Lists {
		for _, credentials := range []bool{false, true} {
			out = append(out, Config{Origins: list, Credentials: credentials})
			for _, function := range []string{"true", "false", "suffix"} {
				if i < withFunctions {
					out = append(out, Config{Origins: list, Credentials: credentials, Function: function})
				}
			}
		}
	}
	for _, names := range [][]string{nil, {}, {"*"}, {"GET"}, {"PUT"}, {"put", "get"}, {"GET", "PUT", "OPTIONS"}} {
		for _, credentials := range []bool{false, true} {
			out = append(out, Config{Origins: []string{"https://example.com"}, Credentials: credentials, Methods: names})
		}
	}
	for _, names := range [][]string{nil, {}, {"*"}, {"Authorization"}, {"content-type", "X-REQUEST-ID"}, {"Content-Type", "*"}} {
		for _, credentials := range []bool{false, true} {
			out = append(out,
				Config{Origins: []string{"https://example.com"}, Credentials: credentials, Headers: names},
				Config{Origins: []string{"https://*.example.com", "https://example.com"}, Credentials: credentials, Names: names})
		}
	}
	for _, age := range []int{-1, 1, 600, 3600, 100_000} {
		out = append(out, Config{Origins: []string{"https://example.com"}, MaxAge: age}, Config{Origins: []string{"*"}, MaxAge: age})
	}
	return out
}

// Struct reads a configuration struct of a library as package options reads
// it from source. functions names the functions in it by field.
func Struct(t testing.TB, library, version string, config any, function string) *model.Configuration {
	t.Helper()
	c := &model.Configuration{When: origin.Predicate{Op: origin.Always}}
	Read(t, c, library, version, config, function)
	return c
}

// Read adds the settings of a configuration struct to c.
func Read(t testing.TB, c *model.Configuration, library, version string, config any, function string) {
	t.Helper()
	v := reflect.Indirect(reflect.ValueOf(config))
	for _, f := range structType(t, library, v.Type()).Fields {
		x := v.FieldByName(f.Name)
		if f.Option == model.Ignored || !model.Within(version, f.Since, f.Until) {
			continue
		}
		if !x.IsValid() {
			t.Fatalf("%s %s has no field %s", v.Type(), version, f.Name)
		}
		c.Settings = append(c.Settings, model.Setting{Option: f.Option, Rank: f.Rank, Value: Value(x, function)})
	}
}

// Value is a Go value as a model sees it; a function is the one named.
func Value(x reflect.Value, function string) model.Value {
	switch x.Kind() {
	case reflect.String:
		return model.Value{Kind: model.Text, Text: origin.Lit(x.String())}
	case reflect.Bool:
		return model.Value{Kind: model.Bool, Bool: origin.TruthOf(x.Bool())}
	case reflect.Int, reflect.Int64, reflect.Int32:
		return model.Value{Kind: model.Number, Number: x.Int()}
	case reflect.Uint, reflect.Uint64, reflect.Uint32:
		return model.Value{Kind: model.Number, Number: int64(x.Uint())}
	case reflect.Pointer:
		if !x.IsNil() {
			return Value(x.Elem(), function)
		}
	case reflect.Slice:
		if x.IsNil() {
			break
		}
		v := model.Value{Kind: model.List, Complete: true}
		for i := range x.Len() {
			v.List = append(v.List, origin.Lit(x.Index(i).String()))
		}
		return v
	case reflect.Func:
		if !x.IsNil() {
			return model.Value{Kind: model.Function, Ways: []model.Way{{When: Functions[function].Means}}}
		}
	}
	return model.Value{Kind: model.Absent}
}

// HTTP drives a net/http handler.
func HTTP(h http.Handler) Server {
	return func(r Request) Response {
		w := httptest.NewRecorder()
		h.ServeHTTP(w, HTTPRequest(r))
		result := w.Result()
		return Response{result.StatusCode, result.Header}
	}
}

// HTTPRequest is r to a server at https://api.test.
func HTTPRequest(r Request) *http.Request {
	req := httptest.NewRequest(r.Method, "/", nil)
	req.Host = "api.test"
	for name, value := range r.Header {
		req.Header.Set(name, value)
	}
	return req
}

// OK is what stands behind the library.
var OK = http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusOK) })

// ValueOf is Value for a Go value.
func ValueOf(x any, function string) model.Value { return Value(reflect.ValueOf(x), function) }

// Structs makes a suite of a library that is configured by a struct of type C:
// every Config that C can express, built by serve. The version is that of the
// module of function; extra are configurations that only this library has.
func Structs[C any](t testing.TB, library string, function any, serve func(C) (Server, error), extra ...C) Suite {
	t.Helper()
	s := Suite{Library: library, Version: Version(t, function)}
	add := func(c C, function string) {
		s.Cases = append(s.Cases, Case{
			Name:  fmt.Sprintf("%+v %s", c, function),
			Build: func() (Server, error) { return serve(c) },
			Model: Struct(t, library, s.Version, c, function),
		})
	}
	for _, config := range Configs() {
		var c C
		if fill(t, library, s.Version, reflect.ValueOf(&c).Elem(), config) {
			add(c, config.Function)
		}
	}
	for _, c := range extra {
		add(c, "")
	}
	return s
}

// Version is the version of the module of a function, which the name of its file
// holds in the module cache.
func Version(t testing.TB, function any) string {
	t.Helper()
	pc := reflect.ValueOf(function).Pointer()
	file, _ := runtime.FuncForPC(pc).FileLine(pc)
	m := regexp.MustCompile(`@(v[^/]+)/`).FindStringSubmatch(filepath.ToSlash(file))
	if m == nil {
		t.Fatalf("%s is not in the module cache", file)
	}
	return strings.TrimSuffix(m[1], "+incompatible")
}

// fill sets the fields of a library's struct by what the model says they are.
// It is false if there is no field for a part of the configuration.
func fill(t testing.TB, library, version string, v reflect.Value, c Config) bool {
	t.Helper()
	wanted := map[model.Option]any{
		model.Origins: c.Origins, model.Credentials: c.Credentials, model.Decides: Functions[c.Function].Allows,
		model.Methods: c.Methods, model.Headers: c.Headers, model.Expose: c.Names,
		model.MaxAge: c.MaxAge, model.MaxAgeDuration: c.MaxAge,
	}
	set := map[model.Option]bool{}
	for _, f := range structType(t, library, v.Type()).Fields {
		x := v.FieldByName(f.Name)
		if !model.Within(version, f.Since, f.Until) || !x.IsValid() || set[f.Option] {
			continue
		}
		set[f.Option] = true
		switch value := wanted[f.Option].(type) {
		case []string:
			if x.Kind() == reflect.String {
				x.SetString(strings.Join(value, ","))
			} else {
				x.Set(reflect.ValueOf(value))
			}
		case bool:
			x.SetBool(value)
		case int:
			if f.Option == model.MaxAgeDuration {
				value *= int(time.Second)
			}
			x.SetInt(int64(value))
		case func(string) bool:
			if value != nil {
				x.Set(reflect.MakeFunc(x.Type(), adapt(x.Type(), value)))
			}
		}
	}
	return (c.Function == "" || set[model.Decides]) && (c.MaxAge == 0 || set[model.MaxAge] || set[model.MaxAgeDuration])
}

// adapt gives a function of the Origin the form that a library wants: the
// Origin is the string it is given; the results are whether it is allowed,
// perhaps after the Origin itself, and nothing else.
func adapt(typ reflect.Type, allows func(string) bool) func([]reflect.Value) []reflect.Value {
	return func(args []reflect.Value) []reflect.Value {
		origin := ""
		for _, a := range args {
			if a.Kind() == reflect.String {
				origin = a.String()
			}
		}
		var results []reflect.Value
		for i := range typ.NumOut() {
			switch out := typ.Out(i); out.Kind() {
			case reflect.Bool:
				results = append(results, reflect.ValueOf(allows(origin)))
			case reflect.String:
				results = append(results, reflect.ValueOf(origin))
			default:
				results = append(results, reflect.Zero(out))
			}
		}
		return results
	}
}

// structType is what the model says of a configuration struct.
func structType(t testing.TB, library string, typ reflect.Type) model.Type {
	t.Helper()
	for _, l := range model.All() {
		if l.Paths[0] != library {
			continue
		}
		for _, known := range l.Types {
			if strings.HasSuffix(known.Name, "."+typ.Name()) {
				return known
			}
		}
	}
	t.Fatalf("the model of %s does not know %s", library, typ)
	return model.Type{}
}
