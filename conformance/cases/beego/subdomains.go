package beegocases

import (
	"net/http"

	"github.com/beego/beego/v2/server/web/filter/cors"
)

// Subdomains allows subdomains by a pattern.
func Subdomains() http.Handler {
	return router(cors.Allow(&cors.Options{
		AllowOrigins:     []string{"https://*.example.com"},
		AllowCredentials: true,
	}))
}
