// Package beego1 runs the model of beego v1, which defines the same flags as v2.
package beego1

import (
	"net/http"
	"testing"
	_ "unsafe" // for patterns

	"github.com/astaxie/beego"
	"github.com/astaxie/beego/context"
	"github.com/astaxie/beego/plugins/cors"

	"github.com/corslint/corslint/conformance/matrix"
)

// patterns are the entries of all filters of the program.
//
//go:linkname patterns github.com/astaxie/beego/plugins/cors.allowOriginPatterns
var patterns []string

func TestMatrix(t *testing.T) {
	matrix.Run(t, matrix.Structs(t, "github.com/astaxie/beego/plugins/cors", cors.Allow, func(o cors.Options) (matrix.Server, error) {
		patterns = nil
		router := beego.NewControllerRegister()
		if err := router.InsertFilter("*", beego.BeforeRouter, cors.Allow(&o)); err != nil {
			return nil, err
		}
		router.Any("/", func(ctx *context.Context) { ctx.ResponseWriter.WriteHeader(http.StatusOK) })
		return matrix.HTTP(router), nil
	}, cors.Options{AllowAllOrigins: true}, cors.Options{AllowAllOrigins: true, AllowCredentials: true}))
}
