package flamegocases

import (
	"net/http"

	"github.com/flamego/flamego"
)

// Late writes when the handler has answered.
func Late() http.Handler {
	return server(func(c flamego.Context) {
		c.Next()
		c.ResponseWriter().Header().Set("Access-Control-Allow-Origin", "*")
	})
}
