// Package socketio makes the suite of zishang520/socket.io.
package socketio

import (
	"fmt"
	"regexp"
	"testing"

	"github.com/corslint/corslint/conformance/matrix"
	"github.com/corslint/corslint/internal/model"
	"github.com/corslint/corslint/internal/origin"
)

const library = "github.com/zishang520/socket.io/v3/pkg/types"

// Cors is the library's.
type Cors struct {
	Origin, Methods, AllowedHeaders, ExposedHeaders any
	MaxAge                                          string
	Credentials, PreflightContinue                  bool
	OptionsSuccessStatus                            int
}

// Run runs the model of a version against the servers that build makes.
func Run(t *testing.T, version string, build func(Cors) matrix.Server) {
	s := matrix.Suite{Library: library, Version: version}
	for _, c := range configurations() {
		s.Cases = append(s.Cases, matrix.Case{
			Name: fmt.Sprintf("%#v", c), Model: configuration(c),
			Build: func() (matrix.Server, error) { return build(c), nil },
		})
	}
	matrix.Run(t, s)
}

func configurations() []Cors {
	var out []Cors
	add := func(o any) {
		out = append(out, Cors{Origin: o}, Cors{Origin: o, Credentials: true, AllowedHeaders: "Authorization", MaxAge: "600"})
	}
	for _, list := range matrix.Lists {
		if len(list) == 1 {
			add(list[0])
		}
		all := []any{}
		for _, entry := range list {
			all = append(all, entry)
		}
		add(all)
	}
	add(nil)
	add(true)
	add(false)
	add(regexp.MustCompile(`^https://[a-z]+\.example\.com$`))
	add(regexp.MustCompile(`example\.com`))
	add([]any{regexp.MustCompile(`localhost`), "https://example.com"})
	add([]any{"https://example.com", true})
	for _, c := range matrix.Configs() {
		if c.Methods != nil || c.Headers != nil || c.Names != nil {
			out = append(out, Cors{
				Origin: []any{"https://example.com"}, Credentials: c.Credentials,
				Methods: optional(c.Methods), AllowedHeaders: optional(c.Headers), ExposedHeaders: optional(c.Names),
			})
		}
	}
	return append(out,
		Cors{Origin: true, Credentials: true, Methods: "GET,POST", PreflightContinue: true},
		Cors{Origin: []any{"https://example.com"}, PreflightContinue: true},
		Cors{Origin: "https://example.com", Methods: "GET, POST", AllowedHeaders: "*", ExposedHeaders: "X-Total,Link", OptionsSuccessStatus: 200})
}

func optional(names []string) any {
	if names == nil {
		return nil
	}
	return names
}

func configuration(c Cors) *model.Configuration {
	out := &model.Configuration{When: origin.Predicate{Op: origin.Always}}
	set := func(o model.Option, v model.Value) {
		out.Settings = append(out.Settings, model.Setting{Option: o, Value: v})
	}
	value := func(x any) model.Value {
		if x == nil {
			return model.Value{Kind: model.Absent}
		}
		return matrix.ValueOf(x, "")
	}
	function := func(x bool) model.Value {
		return model.Constant(model.Set{Option: model.Decides, Value: x})
	}
	switch o := c.Origin.(type) {
	case bool:
		set(model.Decides, function(o))
	case *regexp.Regexp:
		set(model.Regexps, value(o.String()))
	case []any:
		entries, expressions := []string{}, []string{}
		for _, e := range o {
			switch e := e.(type) {
			case bool:
				set(model.Decides, function(e))
			case *regexp.Regexp:
				expressions = append(expressions, e.String())
			case string:
				entries = append(entries, e)
			}
		}
		set(model.Origins, value(entries))
		if len(expressions) > 0 {
			set(model.Regexps, value(expressions))
		}
	default:
		set(model.Origins, value(o))
	}
	set(model.Credentials, value(c.Credentials))
	set(model.Methods, value(c.Methods))
	set(model.Headers, value(c.AllowedHeaders))
	set(model.Expose, value(c.ExposedHeaders))
	set(model.MaxAge, value(c.MaxAge))
	set(model.PassesPreflight, value(c.PreflightContinue))
	set(model.Status, value(c.OptionsSuccessStatus))
	return out
}
