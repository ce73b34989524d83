// Package goa runs the model of goa's CORS plugin: designs are made, and what goa
// generates for them is built and asked.
package goa

import (
	"bytes"
	"errors"
	"fmt"
	"go/format"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"goa.design/goa/v3/codegen"
	"goa.design/goa/v3/dsl"
	"goa.design/goa/v3/eval"
	"goa.design/goa/v3/expr"
	httpcodegen "goa.design/goa/v3/http/codegen"
	plugin "goa.design/plugins/v3/cors"
	cors "goa.design/plugins/v3/cors/dsl"

	"github.com/corslint/corslint/conformance/matrix"
	"github.com/corslint/corslint/internal/model"
	"github.com/corslint/corslint/internal/origin"
)

const library = "goa.design/plugins/v3/cors/dsl"

func TestMatrix(t *testing.T) {
	designs := configurations()
	ask := matrix.Program(t, generated(t, designs))
	s := matrix.Suite{Library: library, Version: "v3.19.1"}
	for i, c := range designs {
		s.Cases = append(s.Cases, matrix.Case{
			Name: fmt.Sprintf("%+v", c),
			Build: func() (matrix.Server, error) {
				return func(r matrix.Request) (a matrix.Response) {
					ask(map[string]any{"Service": i, "Method": r.Method, "Header": r.Header}, &a)
					return a
				}, nil
			},
			Model: configuration(c),
		})
	}
	matrix.Run(t, s)
}

// configurations are those of the matrix with one origin, and regular expressions.
func configurations() []matrix.Config {
	out := slices.DeleteFunc(matrix.Configs(), func(c matrix.Config) bool {
		return len(c.Origins) != 1 || c.Function != "" || c.MaxAge < 0
	})
	for _, expression := range []string{`/^https://[a-z]+\.example\.com$/`, "/example.com/", "//", "/.*/", "/localhost/"} {
		out = append(out, matrix.Config{Origins: []string{expression}, Credentials: true})
	}
	return out
}

func configuration(c matrix.Config) *model.Configuration {
	out := &model.Configuration{When: origin.Predicate{Op: origin.Always}}
	set := func(o model.Option, x any) {
		out.Settings = append(out.Settings, model.Setting{Option: o, Value: matrix.ValueOf(x, "")})
	}
	set(model.Origins, c.Origins[0])
	if c.Methods != nil {
		set(model.Methods, c.Methods)
	}
	if c.Headers != nil {
		set(model.Headers, c.Headers)
	}
	if c.Names != nil {
		set(model.Expose, c.Names)
	}
	if c.MaxAge != 0 {
		set(model.MaxAge, c.MaxAge)
	}
	if c.Credentials {
		set(model.Credentials, true)
	}
	return out
}

// design has a service for each configuration.
func design(configs []matrix.Config) func() {
	return func() {
		for i, c := range configs {
			dsl.Service(name(i), func() {
				cors.Origin(c.Origins[0], func() {
					cors.Methods(c.Methods...)
					cors.Headers(c.Headers...)
					cors.Expose(c.Names...)
					if c.MaxAge != 0 {
						cors.MaxAge(uint(c.MaxAge))
					}
					if c.Credentials {
						cors.Credentials()
					}
				})
				dsl.Method("Read", func() {
					dsl.HTTP(func() { dsl.GET(fmt.Sprintf("/%d", i)) })
				})
			})
		}
	}
}

func name(i int) string { return fmt.Sprintf("Service%d", i) }

// generated is the directory of a command with the services' handlers.
func generated(t *testing.T, configs []matrix.Config) string {
	t.Helper()
	httpcodegen.RunHTTPDSL(t, design(configs))
	files, err := plugin.Generate("", []eval.Root{expr.Root}, httpcodegen.ServerFiles("", expr.Root))
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	fmt.Fprintln(&b, "package main\n\nimport (\n\"net/http\"\n\"regexp\"\n\"goa.design/plugins/v3/cors\"\n)\n\nvar services = []func(http.Handler) http.Handler{")
	for i := range configs {
		fmt.Fprintf(&b, "Handle%sOrigin,\n", name(i))
	}
	fmt.Fprintln(&b, "}")
	first := true
	for _, f := range files {
		for _, section := range []string{"handle-cors", "cors-handler-init"} {
			for _, s := range f.Section(section) {
				if section == "cors-handler-init" && !first {
					continue // it is the same for all
				}
				first = first && section == "handle-cors"
				write(t, &b, s)
			}
		}
	}
	src, err := format.Source(b.Bytes())
	if err != nil {
		t.Fatalf("%v\n%s", err, b.Bytes())
	}
	// The command is built in this module, for its requirements.
	dir, err := os.MkdirTemp("testdata", "generated")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := os.RemoveAll(dir); err != nil {
			t.Error(err)
		}
	})
	if err := errors.Join(os.CopyFS(dir, os.DirFS("testdata/program")), os.WriteFile(filepath.Join(dir, "services.go"), src, 0o666)); err != nil {
		t.Fatal(err)
	}
	return dir
}

func write(t *testing.T, b *bytes.Buffer, s *codegen.SectionTemplate) {
	t.Helper()
	if err := s.Write(b); err != nil {
		t.Fatal(err)
	}
}
