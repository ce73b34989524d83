package fasthttpcases

import (
	"bytes"

	"github.com/valyala/fasthttp"
)

// BytesSuffix looks at the last bytes only.
func BytesSuffix() fasthttp.RequestHandler {
	return func(ctx *fasthttp.RequestCtx) {
		ctx.Response.Header.Add("Vary", "Origin")
		origin := ctx.Request.Header.Peek("Origin")
		if bytes.HasSuffix(origin, []byte("example.com")) {
			ctx.Response.Header.SetBytesV("Access-Control-Allow-Origin", origin)
			ctx.Response.Header.Set("Access-Control-Allow-Credentials", "true")
		}
	}
}
