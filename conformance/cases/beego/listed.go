package beegocases

import (
	"net/http"

	"github.com/beego/beego/v2/server/web/filter/cors"
)

// Listed names its friends; the filter never sends Vary.
func Listed() http.Handler {
	return router(cors.Allow(&cors.Options{
		AllowOrigins:     []string{"https://app.example.com", "https://www.example.com"},
		AllowMethods:     []string{"GET", "PUT"},
		AllowCredentials: true,
	}))
}
