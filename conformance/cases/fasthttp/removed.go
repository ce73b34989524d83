package fasthttpcases

import "github.com/valyala/fasthttp"

// Removed takes back what it set for all.
func Removed() fasthttp.RequestHandler {
	return func(ctx *fasthttp.RequestCtx) {
		h := &ctx.Response.Header
		h.Set("Vary", "Origin")
		h.Set("Access-Control-Allow-Credentials", "true")
		origin := string(ctx.Request.Header.Peek("Origin"))
		h.Set("Access-Control-Allow-Origin", origin)
		if origin != "https://app.example.com" {
			h.Del("Access-Control-Allow-Origin")
			h.DelBytes([]byte("Access-Control-Allow-Credentials"))
		}
	}
}
