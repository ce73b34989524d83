package iriscases

import (
	"net/http"

	"github.com/kataras/iris/v12"
	"github.com/kataras/iris/v12/middleware/cors"
)

// Listed names its friends.
func Listed() http.Handler {
	return application(iris.New(), cors.New().AllowOrigins("https://app.example.com", "https://www.example.com").Handler())
}
