package beegocases

import (
	"net/http"

	"github.com/beego/beego/v2/server/web/filter/cors"
)

// Zero allows nobody.
func Zero() http.Handler {
	return router(cors.Allow(&cors.Options{
		AllowMethods: []string{"GET"},
	}))
}
