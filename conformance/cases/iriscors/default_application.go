package iriscases

import (
	"net/http"

	"github.com/kataras/iris/v12"
)

// DefaultApplication takes the application with everything built in.
func DefaultApplication() http.Handler {
	return application(iris.Default())
}
