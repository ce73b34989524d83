package matrix

import (
	"net/http"
	"net/http/httptest"
	"reflect"
	"slices"
	"strings"
	"testing"

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
	i := slices.IndexFunc(model.All(), func(l *model.Library) bool { return l.Paths[0] == library })
	if i < 0 {
		t.Fatalf("there is no model of %s", library)
	}
	for _, typ := range model.All()[i].Types {
		if !strings.HasSuffix(typ.Name, "."+v.Type().Name()) {
			continue
		}
		for _, f := range typ.Fields {
			x := v.FieldByName(f.Name)
			if !model.Within(version, f.Since, f.Until) {
				continue
			}
			if !x.IsValid() {
				t.Fatalf("%s has no field %s", v.Type(), f.Name)
			}
			if f.Option != model.Ignored {
				c.Settings = append(c.Settings, model.Setting{Option: f.Option, Rank: f.Rank, Value: Value(x, function)})
			}
		}
		return
	}
	t.Fatalf("the model of %s does not know %s", library, v.Type())
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
