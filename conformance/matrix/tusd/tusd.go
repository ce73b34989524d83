// Package tusd makes the suite of tusd, whose configuration and handler are of
// the same form in v1 and v2.
package tusd

import (
	"fmt"
	"testing"

	"github.com/corslint/corslint/conformance/matrix"
	"github.com/corslint/corslint/internal/model"
	"github.com/corslint/corslint/internal/origin"
)

// CorsConfig is the library's, with the expression as it is written.
type CorsConfig struct {
	Disable, AllowCredentials                                      bool
	AllowOrigin, AllowMethods, AllowHeaders, MaxAge, ExposeHeaders string
}

// Run runs the model against the servers that build makes of configurations; nil
// is none, which stands for the library's default.
func Run(t *testing.T, library, version string, build func(*CorsConfig) (matrix.Server, error)) {
	s := matrix.Suite{Library: library, Version: version}
	add := func(name string, m *model.Configuration, cors *CorsConfig) {
		s.Cases = append(s.Cases, matrix.Case{Name: name, Model: m, Build: func() (matrix.Server, error) { return build(cors) }})
	}
	for _, expression := range []string{".*", "example", `^https://example\.com$`, `https://.*\.example\.com`, "example.com$", "^null$", "localhost", "b.test|example.co"} {
		for _, credentials := range []bool{false, true} {
			cors := CorsConfig{
				AllowOrigin: expression, AllowCredentials: credentials,
				AllowMethods: "POST, PATCH", AllowHeaders: "*", ExposeHeaders: "Location", MaxAge: "60",
			}
			add(fmt.Sprintf("%+v", cors), matrix.Struct(t, library, version, cors, ""), &cors)
		}
	}
	add("default", &model.Configuration{When: origin.Predicate{Op: origin.Always}, Settings: []model.Setting{
		{Option: model.Methods}, {Option: model.Headers}, {Option: model.Expose},
		{Option: model.MaxAge, Value: matrix.ValueOf("86400", "")}, {Option: model.Origins, Value: matrix.ValueOf(".*", "")},
	}}, nil)
	matrix.Run(t, s)
}
