package iriscases

import (
	"net/http"
	"time"

	"github.com/kataras/iris/v12"
	"github.com/kataras/iris/v12/middleware/cors"
)

// MaxAge states how long.
func MaxAge() http.Handler {
	return application(iris.New(), cors.New().AllowOrigins("https://app.example.com").MaxAge(10*time.Minute).Handler())
}
