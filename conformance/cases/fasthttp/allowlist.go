package fasthttpcases

import "github.com/valyala/fasthttp"

// Allowlist is the sound twin of Reflects.
func Allowlist() fasthttp.RequestHandler {
	allowed := map[string]bool{"https://app.example.com": true}
	return func(ctx *fasthttp.RequestCtx) {
		ctx.Response.Header.Add("Vary", "Origin")
		origin := string(ctx.Request.Header.Peek("Origin"))
		if allowed[origin] {
			ctx.Response.Header.Set("Access-Control-Allow-Origin", origin)
			ctx.Response.Header.Set("Access-Control-Allow-Credentials", "true")
		}
		ctx.SetBodyString("ok")
	}
}
