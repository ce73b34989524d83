package iriscases

import (
	"net/http"

	"github.com/kataras/iris/v12"
	"github.com/kataras/iris/v12/middleware/cors"
)

// Star allows everybody, as the author thinks without cookies.
func Star() http.Handler {
	return application(iris.New(), cors.New().AllowOrigin("*").Handler())
}
