package fasthttpcases

import "github.com/valyala/fasthttp"

// WildcardCredentials sends credentials too.
func WildcardCredentials() fasthttp.RequestHandler {
	return func(ctx *fasthttp.RequestCtx) {
		ctx.Response.Header.Set(fasthttp.HeaderAccessControlAllowOrigin, "*")
		ctx.Response.Header.SetBytesK([]byte(fasthttp.HeaderAccessControlAllowCredentials), "true")
		ctx.SetBodyString("{}")
	}
}
