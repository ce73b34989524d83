package beegocases

import (
	"net/http"

	"github.com/beego/beego/v2/server/web/filter/cors"
)

// AllOrigins lets everybody read.
func AllOrigins() http.Handler {
	return router(cors.Allow(&cors.Options{AllowAllOrigins: true, AllowMethods: []string{"GET"}, AllowHeaders: []string{"Content-Type"}}))
}
