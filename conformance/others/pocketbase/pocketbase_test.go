// Package pocketbase runs the model of PocketBase's CORS middleware.
package pocketbase

import (
	"net/http"
	"testing"

	"github.com/pocketbase/pocketbase/apis"
	"github.com/pocketbase/pocketbase/core"

	"github.com/corslint/corslint/conformance/matrix"
)

func TestMatrix(t *testing.T) {
	var unsafe []apis.CORSConfig
	for _, origins := range matrix.Lists {
		unsafe = append(unsafe,
			apis.CORSConfig{AllowOrigins: origins, AllowCredentials: true, UnsafeWildcardOriginWithAllowCredentials: true},
			apis.CORSConfig{AllowOrigins: origins, UnsafeWildcardOriginWithAllowCredentials: true})
	}
	matrix.Run(t, matrix.Structs(t, "github.com/pocketbase/pocketbase/apis", apis.CORS, func(c apis.CORSConfig) (matrix.Server, error) {
		middleware := apis.CORS(c)
		return matrix.HTTP(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			e := new(core.RequestEvent)
			e.Request, e.Response = r, w
			if err := middleware.Func(e); err != nil {
				http.Error(w, err.Error(), http.StatusInternalServerError)
			}
		})), nil
	}, unsafe...))
}
