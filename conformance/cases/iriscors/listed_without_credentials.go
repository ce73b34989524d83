package iriscases

import (
	"net/http"

	"github.com/kataras/iris/v12"
	"github.com/kataras/iris/v12/middleware/cors"
)

// ListedWithoutCredentials names its friends without credentials.
func ListedWithoutCredentials() http.Handler {
	return application(iris.New(), cors.New().AllowOrigins("https://app.example.com").DisallowCredentials().Handler())
}
