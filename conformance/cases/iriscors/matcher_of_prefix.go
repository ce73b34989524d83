package iriscases

import (
	"net/http"
	"strings"

	"github.com/kataras/iris/v12"
	"github.com/kataras/iris/v12/middleware/cors"
)

// MatcherOfPrefix forgets where the host ends.
func MatcherOfPrefix() http.Handler {
	return application(iris.New(), cors.New().AllowOriginMatcherFunc(func(origin string) bool { return strings.HasPrefix(origin, "https://app.example.com") }).Handler())
}
