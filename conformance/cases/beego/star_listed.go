package beegocases

import (
	"net/http"

	"github.com/beego/beego/v2/server/web/filter/cors"
)

// StarListed lists everybody, with cookies.
func StarListed() http.Handler {
	return router(cors.Allow(&cors.Options{
		AllowOrigins:     []string{"*"},
		AllowCredentials: true,
	}))
}
