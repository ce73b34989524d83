package fasthttpcases

import "github.com/valyala/fasthttp"

// StatusThenHeaders reflects without credentials and sets the status first,
// which fasthttp does not mind.
func StatusThenHeaders() fasthttp.RequestHandler {
	return func(ctx *fasthttp.RequestCtx) {
		ctx.SetStatusCode(fasthttp.StatusAccepted)
		if o := ctx.Request.Header.Peek("Origin"); len(o) > 0 {
			ctx.Response.Header.SetBytesV("Access-Control-Allow-Origin", o)
		}
		ctx.Response.Header.Set("Vary", "Origin")
	}
}
