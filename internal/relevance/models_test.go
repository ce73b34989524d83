package relevance_test

import (
	"fmt"
	"go/token"
	"slices"
	"strings"
	"testing"

	"github.com/corslint/corslint/internal/headers"
	"github.com/corslint/corslint/internal/headers/libraries"
	"github.com/corslint/corslint/internal/model"
	"github.com/corslint/corslint/internal/relevance"
)

// quiet are the modelled packages whose mere use says nothing that would have to be
// looked at, and why.
var quiet = map[string]string{
	"github.com/labstack/echo/v5/middleware":                       "ToMiddleware is a method of CORSConfig, which has to be named",
	"github.com/improbable-eng/grpc-web/go/grpcweb":                "nobody is allowed without WithOriginFunc",
	"github.com/googollee/go-socket.io/engineio/transport/polling": "nobody is allowed without CheckOrigin",
	"github.com/traefik/traefik/v3/pkg/config/dynamic":             "nobody is allowed without AccessControlAllowOriginList",
	"github.com/tus/tusd/v2/pkg/handler":                           "everybody is allowed, but without credentials",
	"github.com/tus/tusd/pkg/handler":                              "everybody is allowed, but without credentials",
}

// TestModels: source that does no more than call what a model is about is looked at.
func TestModels(t *testing.T) {
	answers := []model.EntryKind{model.Installs, model.Literal, model.Handler, model.Conversion}
	passed := map[string]bool{}
	for _, l := range model.All() {
		for _, path := range l.Paths {
			for _, e := range l.Entries {
				if !slices.Contains(answers, e.Kind) {
					continue
				}
				name := e.Name[strings.LastIndexByte(e.Name, '.')+1:]
				src := fmt.Sprintf("package p\nimport library %q\nvar x = library.%s\n", path, name)
				_, matters, err := relevance.File(token.NewFileSet(), "p.go", []byte(src))
				if err != nil {
					t.Fatalf("%s of %s: %v", name, path, err)
				}
				if !matters {
					passed[path] = true
				}
				if !matters && quiet[path] == "" {
					t.Errorf("source with %s of %s is passed over: it needs a word", name, path)
				}
			}
		}
	}
	for path := range quiet {
		if !passed[path] {
			t.Errorf("%s is looked at, and needs no reason", path)
		}
	}
}

// TestHintsCountBesideLibraries: an origin matters beside each library that is known.
func TestHintsCountBesideLibraries(t *testing.T) {
	var paths []string
	for _, l := range model.All() {
		paths = append(paths, l.Paths...)
	}
	for _, l := range libraries.All() {
		paths = append(paths, l.Paths...)
	}
	for _, h := range headers.Hooks {
		last := strings.LastIndexByte(h.Name, '/')
		name, _, _ := strings.Cut(h.Name[last:], ".") // of the package: the type and the field come after
		paths = append(paths, h.Name[:last]+name)
	}
	for _, path := range paths {
		src := fmt.Sprintf("package p\nimport library %q\nvar x = library.Get(origin)\n", path)
		if _, matters, err := relevance.File(token.NewFileSet(), "p.go", []byte(src)); err != nil || !matters {
			t.Errorf("an origin beside %s is passed over (%v): it has to be in web", path, err)
		}
	}
}
