package iriscases

import (
	"net/http"

	"github.com/kataras/iris/v12"
	"github.com/kataras/iris/v12/middleware/cors"
)

// Untouched takes the middleware as it comes.
func Untouched() http.Handler {
	return application(iris.New(), cors.New().Handler())
}
