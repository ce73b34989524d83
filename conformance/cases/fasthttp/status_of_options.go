package fasthttpcases

import "github.com/valyala/fasthttp"

// StatusOfOptions answers OPTIONS with 404.
func StatusOfOptions() fasthttp.RequestHandler {
	return func(ctx *fasthttp.RequestCtx) {
		ctx.Response.Header.Set("Access-Control-Allow-Origin", "https://app.example.com")
		ctx.Response.Header.Set("Access-Control-Allow-Methods", "PUT")
		if string(ctx.Method()) == fasthttp.MethodOptions {
			ctx.SetStatusCode(fasthttp.StatusNotFound)
			return
		}
		ctx.SetBodyString("ok")
	}
}
