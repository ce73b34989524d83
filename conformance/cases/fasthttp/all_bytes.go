package fasthttpcases

import "github.com/valyala/fasthttp"

var (
	headerAllowOrigin      = []byte("Access-Control-Allow-Origin")
	headerAllowCredentials = []byte("Access-Control-Allow-Credentials")
	valueTrue              = []byte("true")
)

// AllBytes avoids every conversion.
func AllBytes() fasthttp.RequestHandler {
	return func(ctx *fasthttp.RequestCtx) {
		h := &ctx.Response.Header
		h.SetBytesKV(headerAllowOrigin, ctx.Request.Header.PeekBytes([]byte("Origin")))
		h.SetBytesKV(headerAllowCredentials, valueTrue)
		h.AddBytesK([]byte("Vary"), "Origin")
	}
}
