package iriscases

import (
	"net/http"

	"github.com/kataras/iris/v12"
	"github.com/kataras/iris/v12/middleware/cors"
)

// LastCallDecides lists its friends and then lets everybody in.
func LastCallDecides() http.Handler {
	return application(iris.New(), cors.New().AllowOrigins("https://app.example.com").AllowOriginMatcherFunc(func(string) bool { return true }).Handler())
}
