package fasthttpcases

import "github.com/valyala/fasthttp"

// Reflects sets bytes from bytes.
func Reflects() fasthttp.RequestHandler {
	return func(ctx *fasthttp.RequestCtx) {
		origin := ctx.Request.Header.Peek("Origin")
		ctx.Response.Header.SetBytesV("Access-Control-Allow-Origin", origin)
		ctx.Response.Header.Set("Access-Control-Allow-Credentials", "true")
		ctx.Response.Header.Add("Vary", "Origin")
		ctx.SetBodyString("ok")
	}
}
