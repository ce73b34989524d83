package lab259cors

import (
	"github.com/lab259/cors"
	"github.com/valyala/fasthttp"
)

// Default lets everybody read.
func Default() fasthttp.RequestHandler {
	return cors.Default().Handler(answer)
}
