package iriscases

import (
	"net/http"

	"github.com/kataras/iris/v12"
)

// PlainApplication has no CORS at all.
func PlainApplication() http.Handler {
	return application(iris.New())
}
