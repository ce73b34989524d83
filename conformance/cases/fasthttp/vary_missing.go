package fasthttpcases

import "github.com/valyala/fasthttp"

// VaryMissing checks the Origin and answers a cache as if it had not.
func VaryMissing() fasthttp.RequestHandler {
	return func(ctx *fasthttp.RequestCtx) {
		if origin := string(ctx.Request.Header.Peek("origin")); origin == "https://app.example.com" {
			ctx.Response.Header.Set("access-control-allow-origin", origin)
		}
		ctx.SetBodyString("ok")
	}
}
