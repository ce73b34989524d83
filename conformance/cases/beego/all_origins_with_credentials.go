package beegocases

import (
	"net/http"

	"github.com/beego/beego/v2/server/web/filter/cors"
)

// AllOriginsWithCredentials allows everybody, with cookies.
func AllOriginsWithCredentials() http.Handler {
	return router(cors.Allow(&cors.Options{
		AllowAllOrigins:  true,
		AllowMethods:     []string{"GET", "PUT"},
		AllowCredentials: true,
	}))
}
