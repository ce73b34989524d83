package iriscases

import (
	"net/http"

	"github.com/kataras/iris/v12"
	"github.com/kataras/iris/v12/middleware/cors"
)

// RegexpAnchored matches the whole origin.
func RegexpAnchored() http.Handler {
	return application(iris.New(), cors.New().AllowOriginRegex(`^https://[a-z]+\.example\.com$`).Handler())
}
