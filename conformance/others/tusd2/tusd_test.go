// Package tusd2 runs the model of tusd v2.
package tusd2

import (
	"regexp"
	"testing"

	"github.com/tus/tusd/v2/pkg/handler"

	"github.com/corslint/corslint/conformance/matrix"
	"github.com/corslint/corslint/conformance/matrix/tusd"
)

type store struct{ handler.DataStore }

func TestMatrix(t *testing.T) {
	tusd.Run(t, "github.com/tus/tusd/v2/pkg/handler", "v2.10.0", func(c *tusd.CorsConfig) (matrix.Server, error) {
		// Files are not needed to answer whom it allows.
		composer := handler.NewStoreComposer()
		composer.UseCore(store{})
		config := handler.Config{BasePath: "/", StoreComposer: composer}
		if c != nil {
			config.Cors = &handler.CorsConfig{
				Disable: c.Disable, AllowOrigin: regexp.MustCompile(c.AllowOrigin), AllowCredentials: c.AllowCredentials,
				AllowMethods: c.AllowMethods, AllowHeaders: c.AllowHeaders, MaxAge: c.MaxAge, ExposeHeaders: c.ExposeHeaders,
			}
		}
		h, err := handler.NewUnroutedHandler(config)
		if err != nil {
			return nil, err
		}
		return matrix.HTTP(h.Middleware(matrix.OK)), nil
	})
}
