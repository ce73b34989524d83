package iriscases

import (
	"net/http"

	"github.com/kataras/iris/v12"
	"github.com/kataras/iris/v12/middleware/cors"
)

// ListedInALine names its friends in one string.
func ListedInALine() http.Handler {
	return application(iris.New(), cors.New().ExtractOriginFunc(cors.StrictOriginExtractor).AllowOrigin("https://app.example.com, https://www.example.com").Handler())
}
