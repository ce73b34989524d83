package fasthttpcases

import "github.com/valyala/fasthttp"

// StatusOfOptionsFine answers OPTIONS with 204.
func StatusOfOptionsFine() fasthttp.RequestHandler {
	return func(ctx *fasthttp.RequestCtx) {
		ctx.Response.Header.Set("Access-Control-Allow-Origin", "https://app.example.com")
		ctx.Response.Header.Set("Access-Control-Allow-Methods", "PUT")
		if string(ctx.Method()) == fasthttp.MethodOptions {
			ctx.SetStatusCode(fasthttp.StatusNoContent)
			return
		}
		ctx.SetBodyString("ok")
	}
}
