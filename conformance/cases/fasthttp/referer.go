package fasthttpcases

import (
	"net/url"

	"github.com/valyala/fasthttp"
)

// Referer takes the address of the page for want of an Origin.
func Referer() fasthttp.RequestHandler {
	return func(ctx *fasthttp.RequestCtx) {
		referer := string(ctx.Referer())
		if u, err := url.Parse(referer); err == nil && u.Host != "" {
			ctx.Response.Header.Set("Access-Control-Allow-Origin", u.Scheme+"://"+u.Host)
			ctx.Response.Header.Set("Access-Control-Allow-Credentials", "true")
		}
	}
}
