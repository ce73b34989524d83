package lab259cors

import (
	"github.com/lab259/cors"
	"github.com/valyala/fasthttp"
)

// AllowAll lets everybody send what it likes.
func AllowAll() fasthttp.RequestHandler {
	return cors.AllowAll().Handler(answer)
}
