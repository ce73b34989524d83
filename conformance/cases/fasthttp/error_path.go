package fasthttpcases

import "github.com/valyala/fasthttp"

// ErrorPath refuses by ctx.Error, which resets the response.
func ErrorPath() fasthttp.RequestHandler {
	return func(ctx *fasthttp.RequestCtx) {
		origin := string(ctx.Request.Header.Peek("Origin"))
		if origin != "https://app.example.com" {
			ctx.Error("origin not allowed", fasthttp.StatusForbidden)
			return
		}
		ctx.Response.Header.Set("Vary", "Origin")
		ctx.Response.Header.Set("Access-Control-Allow-Origin", origin)
		ctx.Response.Header.Set("Access-Control-Allow-Credentials", "true")
	}
}
