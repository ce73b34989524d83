package beegocases

import (
	"net/http"

	"github.com/beego/beego/v2/server/web/filter/cors"
)

// AnyEnd means whatever ends its name.
func AnyEnd() http.Handler {
	return router(cors.Allow(&cors.Options{AllowOrigins: []string{"https://foo.*"}, AllowHeaders: []string{"Content-Type"}, AllowCredentials: true}))
}
