package iriscases

import (
	"net/http"

	"github.com/kataras/iris/v12"
	"github.com/kataras/iris/v12/middleware/cors"
)

// AnyOriginFunction uses the predefined function.
func AnyOriginFunction() http.Handler {
	return application(iris.New(), cors.New().AllowOriginFunc(cors.AllowAnyOrigin).Handler())
}
