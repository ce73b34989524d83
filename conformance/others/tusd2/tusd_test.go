// Package tusd2 runs the model of tusd v2.
package tusd2

import (
	"fmt"
	"regexp"
	"testing"

	"github.com/tus/tusd/v2/pkg/handler"

	"github.com/corslint/corslint/conformance/matrix"
	"github.com/corslint/corslint/internal/model"
	"github.com/corslint/corslint/internal/origin"
)

const library = "github.com/tus/tusd/v2/pkg/handler"

// server is the handler; files are not needed to answer whom it allows.
func server(cors *handler.CorsConfig) (matrix.Server, error) {
	h, err := handler.NewUnroutedHandler(handler.Config{BasePath: "/", StoreComposer: composer(), Cors: cors})
	if err != nil {
		return nil, err
	}
	return matrix.HTTP(h.Middleware(matrix.OK)), nil
}

func composer() *handler.StoreComposer {
	c := handler.NewStoreComposer()
	c.UseCore(store{})
	return c
}

type store struct{ handler.DataStore }

// CorsConfig is the library's, with the expression as it is written.
type CorsConfig struct {
	Disable, AllowCredentials                                      bool
	AllowOrigin, AllowMethods, AllowHeaders, MaxAge, ExposeHeaders string
}

func TestMatrix(t *testing.T) {
	s := matrix.Suite{Library: library, Version: "v2.10.0"}
	add := func(name string, m *model.Configuration, cors *handler.CorsConfig) {
		s.Cases = append(s.Cases, matrix.Case{Name: name, Model: m, Build: func() (matrix.Server, error) { return server(cors) }})
	}
	for _, expression := range []string{".*", "example", `^https://example\.com$`, `https://.*\.example\.com`, "example.com$", "^null$", "localhost", "b.test|example.co"} {
		for _, credentials := range []bool{false, true} {
			cors := handler.CorsConfig{
				AllowOrigin: regexp.MustCompile(expression), AllowCredentials: credentials,
				AllowMethods: "POST, PATCH", AllowHeaders: "*", ExposeHeaders: "Location", MaxAge: "60",
			}
			m := matrix.Struct(t, library, s.Version, CorsConfig{false, credentials, expression, cors.AllowMethods, cors.AllowHeaders, cors.MaxAge, cors.ExposeHeaders}, "")
			add(fmt.Sprintf("%+v", cors), m, &cors)
		}
	}
	add("default", &model.Configuration{When: origin.Predicate{Op: origin.Always}, Settings: []model.Setting{
		{Option: model.Methods}, {Option: model.Headers}, {Option: model.Expose},
		{Option: model.MaxAge, Value: matrix.ValueOf("86400", "")}, {Option: model.Origins, Value: matrix.ValueOf(".*", "")},
	}}, nil)
	matrix.Run(t, s)
}
