package beegocases

import (
	"net/http"

	"github.com/beego/beego/v2/server/web/filter/cors"
)

// OpenEnded follows the comment of the example in the documentation.
func OpenEnded() http.Handler {
	return router(cors.Allow(&cors.Options{
		AllowOrigins:     []string{"https://example.*"},
		AllowCredentials: true,
	}))
}
