package fasthttpcases

import "github.com/valyala/fasthttp"

// HeadersLast sets the headers after the body, in time: fasthttp sends last.
func HeadersLast() fasthttp.RequestHandler {
	return func(ctx *fasthttp.RequestCtx) {
		ctx.SetBodyString("ok")
		ctx.Response.Header.Set("Access-Control-Allow-Origin", "https://app.example.com")
	}
}
