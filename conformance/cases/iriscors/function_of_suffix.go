package iriscases

import (
	"net/http"
	"strings"

	"github.com/kataras/iris/v12"
	"github.com/kataras/iris/v12/middleware/cors"
)

// FunctionOfSuffix asks a function of the origin.
func FunctionOfSuffix() http.Handler {
	allowed := cors.New()
	allowed.AllowOriginMatcherFunc(func(origin string) bool {
		return strings.HasSuffix(origin, "example.com")
	})
	return application(iris.New(), allowed.Handler())
}
