package lab259cors

import (
	"github.com/lab259/cors"
	"github.com/valyala/fasthttp"
)

// StarWithCredentials means to allow everybody with cookies.
func StarWithCredentials() fasthttp.RequestHandler {
	return cors.New(cors.Options{AllowedOrigins: []string{"*"}, AllowCredentials: true}).Handler(answer)
}
