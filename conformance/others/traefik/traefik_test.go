// Package traefik runs the model of traefik's Headers middleware. What traefik
// requires is too much to build for a test, Kubernetes clients among it: the
// middleware itself is built alone, from its file of the version, with stand-ins
// for the little that it needs of others.
package traefik

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/corslint/corslint/conformance/matrix"
)

const library = "github.com/traefik/traefik/v3/pkg/config/dynamic"

// Headers are the fields of dynamic.Headers that the model speaks of, as JSON
// calls them.
type Headers struct {
	AccessControlAllowOriginList      []string          `json:"accessControlAllowOriginList"`
	AccessControlAllowOriginListRegex []string          `json:"accessControlAllowOriginListRegex"`
	AccessControlAllowCredentials     bool              `json:"accessControlAllowCredentials"`
	AccessControlAllowMethods         []string          `json:"accessControlAllowMethods"`
	AccessControlAllowHeaders         []string          `json:"accessControlAllowHeaders"`
	AccessControlExposeHeaders        []string          `json:"accessControlExposeHeaders"`
	AccessControlMaxAge               *int64            `json:"accessControlMaxAge"`
	AddVaryHeader                     bool              `json:"addVaryHeader"`
	CustomResponseHeaders             map[string]string `json:"customResponseHeaders"`
}

// TestMatrix runs the versions on both sides of v3.7.6; those before v3.7.0, among
// them v3.6.22, are no longer to be had.
func TestMatrix(t *testing.T) {
	for _, version := range []string{"v3.7.5", "v3.7.6", "v3.7.9"} {
		t.Run(version, func(t *testing.T) {
			ask := program(t, version)
			s := matrix.Suite{Library: library, Version: version}
			for _, h := range configurations() {
				name, err := json.Marshal(h)
				if err != nil {
					t.Fatal(err)
				}
				s.Cases = append(s.Cases, matrix.Case{
					Name:  string(name),
					Build: func() (matrix.Server, error) { return serve(ask, h) },
					Model: matrix.Struct(t, library, version, h, ""),
				})
			}
			matrix.Run(t, s)
		})
	}
}

// configurations are those of the matrix, and what only traefik has. Of a
// configuration that says nothing traefik makes no middleware.
func configurations() []Headers {
	var out []Headers
	for _, c := range matrix.Configs() {
		if c.Function != "" || len(c.Origins) == 0 && !c.Credentials {
			continue
		}
		h := Headers{
			AccessControlAllowOriginList: c.Origins, AccessControlAllowCredentials: c.Credentials,
			AccessControlAllowMethods: c.Methods, AccessControlAllowHeaders: c.Headers, AccessControlExposeHeaders: c.Names,
		}
		if age := int64(c.MaxAge); age != 0 {
			h.AccessControlMaxAge = &age
		}
		out = append(out, h)
	}
	for _, list := range matrix.Lists {
		zero := int64(0)
		out = append(out,
			Headers{AccessControlAllowOriginListRegex: list, AccessControlAllowCredentials: true, AddVaryHeader: true},
			Headers{AccessControlAllowOriginList: list, AccessControlAllowOriginListRegex: []string{`example\.com$`}, AddVaryHeader: true, AccessControlMaxAge: &zero},
			Headers{AccessControlAllowOriginList: list, AccessControlAllowCredentials: true, AccessControlAllowMethods: []string{"*"}, AccessControlAllowHeaders: []string{"*"}, AccessControlExposeHeaders: []string{"*"}})
	}
	return out
}

type question struct {
	Config Headers
	Method string
	Header map[string]string
}

type answer struct {
	Status int
	Header map[string][]string
	Error  string
}

func serve(ask func(question) answer, h Headers) (matrix.Server, error) {
	if a := ask(question{Config: h, Method: "GET"}); a.Error != "" {
		return nil, errors.New(a.Error)
	}
	return func(r matrix.Request) matrix.Response {
		a := ask(question{h, r.Method, r.Header})
		return matrix.Response{Status: a.Status, Header: a.Header}
	}, nil
}

// program builds the middleware of a version and starts it.
func program(t *testing.T, version string) func(question) answer {
	t.Helper()
	dir := t.TempDir()
	if err := os.CopyFS(dir, os.DirFS("testdata/program")); err != nil {
		t.Fatal(err)
	}
	module := download(t, version)
	copyTo(t, dir, "pkg/middlewares/headers/header.go", read(t, filepath.Join(module, "pkg/middlewares/headers/header.go")))
	copyTo(t, dir, "pkg/config/dynamic/headers.go", declarations(t, filepath.Join(module, "pkg/config/dynamic/middlewares.go"), "Headers"))
	ask := matrix.Program(t, dir)
	return func(q question) (a answer) {
		ask(q, &a)
		return a
	}
}

// download is the directory of traefik's module in a version.
func download(t *testing.T, version string) string {
	t.Helper()
	var m struct{ Dir string }
	out := matrix.Go(t, t.TempDir(), "mod", "download", "-json", "github.com/traefik/traefik/v3@"+version)
	if err := json.Unmarshal(out, &m); err != nil {
		t.Fatal(err)
	}
	return m.Dir
}

// declarations is a package of one type of a file, with its methods.
func declarations(t *testing.T, name, typ string) []byte {
	t.Helper()
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, name, nil, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	fmt.Fprintf(&b, "package %s\n", f.Name)
	for _, d := range f.Decls {
		if !declares(d, typ) {
			continue
		}
		fmt.Fprintln(&b)
		if err := format.Node(&b, fset, d); err != nil {
			t.Fatal(err)
		}
		fmt.Fprintln(&b)
	}
	return b.Bytes()
}

func declares(d ast.Decl, typ string) bool {
	switch d := d.(type) {
	case *ast.GenDecl:
		for _, s := range d.Specs {
			if s, ok := s.(*ast.TypeSpec); ok && s.Name.Name == typ {
				return true
			}
		}
	case *ast.FuncDecl:
		if d.Recv == nil {
			return false
		}
		star, ok := d.Recv.List[0].Type.(*ast.StarExpr)
		return ok && fmt.Sprint(star.X) == typ && strings.HasPrefix(d.Name.Name, "Has")
	}
	return false
}

func read(t *testing.T, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func copyTo(t *testing.T, dir, name string, data []byte) {
	t.Helper()
	name = filepath.Join(dir, name)
	if err := errors.Join(os.MkdirAll(filepath.Dir(name), 0o777), os.WriteFile(name, data, 0o666)); err != nil {
		t.Fatal(err)
	}
}
