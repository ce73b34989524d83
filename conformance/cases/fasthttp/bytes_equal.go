package fasthttpcases

import (
	"bytes"

	"github.com/valyala/fasthttp"
)

var friendBytes = []byte("https://app.example.com")

// BytesEqual is the sound twin of AllBytes.
func BytesEqual() fasthttp.RequestHandler {
	return func(ctx *fasthttp.RequestCtx) {
		ctx.Response.Header.Add("Vary", "Origin")
		origin := ctx.Request.Header.Peek("Origin")
		if bytes.Equal(origin, friendBytes) {
			ctx.Response.Header.SetBytesV("Access-Control-Allow-Origin", origin)
			ctx.Response.Header.Set("Access-Control-Allow-Credentials", "true")
		}
	}
}
