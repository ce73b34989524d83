package iriscases

import (
	"net/http"

	"github.com/kataras/iris/v12"
	"github.com/kataras/iris/v12/middleware/cors"
)

// BareDomain is the example of the documentation.
func BareDomain() http.Handler {
	return application(iris.New(), cors.New().AllowOrigin("app.example.com").Handler())
}
