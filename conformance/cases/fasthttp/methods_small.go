package fasthttpcases

import "github.com/valyala/fasthttp"

// MethodsSmall lists a method in lower case.
func MethodsSmall() fasthttp.RequestHandler {
	return func(ctx *fasthttp.RequestCtx) {
		ctx.Response.Header.Set("Access-Control-Allow-Origin", "https://app.example.com")
		ctx.Response.Header.Set("Access-Control-Allow-Methods", "PUT, patch")
		ctx.SetBodyString("ok")
	}
}
