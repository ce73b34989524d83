package beegocases

import (
	"net/http"

	"github.com/beego/beego/v2/server/web/filter/cors"
)

// ListedWithoutCredentials names its friends without credentials.
func ListedWithoutCredentials() http.Handler {
	return router(cors.Allow(&cors.Options{AllowOrigins: []string{"https://app.example.com"}, AllowHeaders: []string{"Content-Type"}}))
}
