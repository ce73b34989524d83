package iriscases

import (
	"net/http"
	"slices"

	"github.com/kataras/iris/v12"
	"github.com/kataras/iris/v12/middleware/cors"
)

var readers = []string{"https://app.example.com", "https://www.example.com"}

// MatcherOfList looks its friends up.
func MatcherOfList() http.Handler {
	return application(iris.New(), cors.New().AllowOriginMatcherFunc(func(origin string) bool { return slices.Contains(readers, origin) }).Handler())
}
