package iriscases

import (
	"net/http"

	"github.com/kataras/iris/v12"
	"github.com/kataras/iris/v12/middleware/cors"
)

// WithoutCredentials gives everybody no credentials.
func WithoutCredentials() http.Handler {
	return application(iris.New(), cors.New().DisallowCredentials().Handler())
}
