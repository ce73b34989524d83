package lab259cors

import (
	"github.com/lab259/cors"
	"github.com/valyala/fasthttp"
)

// FunctionSaysYes means to allow everybody with cookies.
func FunctionSaysYes() fasthttp.RequestHandler {
	return cors.New(cors.Options{
		AllowOriginFunc:  func(string) bool { return true },
		AllowCredentials: true,
	}).Handler(answer)
}
