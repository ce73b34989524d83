package fasthttpcases

import "github.com/valyala/fasthttp"

type fastStar struct {
	origins          []string
	allowCredentials bool
}

func (f *fastStar) allowed(origin string) bool {
	for _, o := range f.origins {
		if o == "*" || o == origin {
			return true
		}
	}
	return false
}

func (f *fastStar) wrap(next fasthttp.RequestHandler) fasthttp.RequestHandler {
	return func(ctx *fasthttp.RequestCtx) {
		origin := string(ctx.Request.Header.Peek("Origin"))
		ctx.Response.Header.Set("Vary", "Origin")
		if f.allowed(origin) {
			ctx.Response.Header.Set("Access-Control-Allow-Origin", origin)
			if f.allowCredentials {
				ctx.Response.Header.Set("Access-Control-Allow-Credentials", "true")
			}
		}
		next(ctx)
	}
}

// MiddlewareStar lets an entry of * stand for everybody.
func MiddlewareStar(origins []string) fasthttp.RequestHandler {
	f := &fastStar{origins: origins, allowCredentials: true}
	return f.wrap(func(ctx *fasthttp.RequestCtx) { ctx.SetBodyString("ok") })
}
