package iriscases

import (
	"net/http"

	"github.com/kataras/iris/v12"
	"github.com/kataras/iris/v12/middleware/cors"
)

// ListAfterFunction replaces a function by a list.
func ListAfterFunction() http.Handler {
	return application(iris.New(), cors.New().AllowOriginFunc(cors.AllowAnyOrigin).AllowOrigins("https://app.example.com").Handler())
}
