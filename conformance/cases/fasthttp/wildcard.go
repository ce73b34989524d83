package fasthttpcases

import "github.com/valyala/fasthttp"

// Wildcard sends * on every answer.
func Wildcard() fasthttp.RequestHandler {
	return func(ctx *fasthttp.RequestCtx) {
		ctx.Response.Header.Set(fasthttp.HeaderAccessControlAllowOrigin, "*")
		ctx.Response.Header.Set(fasthttp.HeaderAccessControlAllowMethods, "GET")
		ctx.SetContentType("application/json")
		ctx.SetBodyString("{}")
	}
}
