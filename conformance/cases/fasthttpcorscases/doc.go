// Package fasthttpcorscases holds servers that use fasthttpcors.
package fasthttpcorscases

import (
	"github.com/valyala/fasthttp"
)

func answer(ctx *fasthttp.RequestCtx) { ctx.SetStatusCode(fasthttp.StatusOK) }
