// Package socketio runs the model of zishang520/socket.io against v3.0.6.
package socketio

import (
	"net/http"
	"testing"

	"github.com/zishang520/socket.io/v3/pkg/types"

	"github.com/corslint/corslint/conformance/matrix"
	"github.com/corslint/corslint/conformance/matrix/socketio"
)

// TestMatrix runs the model of "github.com/zishang520/socket.io/v3/pkg/types".
func TestMatrix(t *testing.T) {
	socketio.Run(t, "v3.0.6", func(c socketio.Cors) matrix.Server {
		middleware := types.MiddlewareWrapper(&types.Cors{
			Origin: c.Origin, Methods: c.Methods, AllowedHeaders: c.AllowedHeaders, ExposedHeaders: c.ExposedHeaders,
			MaxAge: c.MaxAge, Credentials: c.Credentials, PreflightContinue: c.PreflightContinue, OptionsSuccessStatus: c.OptionsSuccessStatus,
		})
		return matrix.HTTP(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			ctx := types.NewHttpContext(w, r)
			middleware(ctx, func(error) {
				if _, err := ctx.Write(nil); err != nil {
					t.Error(err)
				}
			})
		}))
	})
}
