package iriscases

import (
	"net/http"

	"github.com/kataras/iris/v12"
	"github.com/kataras/iris/v12/middleware/cors"
)

// RegexpUnanchored forgets the end of the expression.
func RegexpUnanchored() http.Handler {
	return application(iris.New(), cors.New().AllowOriginRegex(`^https://app\.example\.com`).Handler())
}
