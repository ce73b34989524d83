package fasthttpcases

import "github.com/valyala/fasthttp"

type fastCORS struct {
	origins          []string
	allowCredentials bool
}

func (f *fastCORS) allowed(origin string) bool {
	for _, o := range f.origins {
		if o == origin {
			return true
		}
	}
	return false
}

func (f *fastCORS) wrap(next fasthttp.RequestHandler) fasthttp.RequestHandler {
	return func(ctx *fasthttp.RequestCtx) {
		origin := string(ctx.Request.Header.Peek("Origin"))
		ctx.Response.Header.Set("Vary", "Origin")
		if !f.allowed(origin) {
			next(ctx)
			return
		}
		ctx.Response.Header.Set("Access-Control-Allow-Origin", origin)
		if f.allowCredentials {
			ctx.Response.Header.Set("Access-Control-Allow-Credentials", "true")
		}
		if string(ctx.Method()) == "OPTIONS" {
			ctx.SetStatusCode(fasthttp.StatusNoContent)
			return
		}
		next(ctx)
	}
}

// Middleware holds its options in a struct.
func Middleware() fasthttp.RequestHandler {
	f := &fastCORS{origins: []string{"https://app.example.com", "https://www.example.com"}, allowCredentials: true}
	return f.wrap(func(ctx *fasthttp.RequestCtx) { ctx.SetBodyString("ok") })
}
