package fasthttpcases

import "github.com/valyala/fasthttp"

// TwoLines adds two lines.
func TwoLines() fasthttp.RequestHandler {
	return func(ctx *fasthttp.RequestCtx) {
		ctx.Response.Header.Add("Access-Control-Allow-Origin", "https://app.example.com")
		ctx.Response.Header.Add("Access-Control-Allow-Origin", "https://admin.example.com")
		ctx.SetBodyString("ok")
	}
}
