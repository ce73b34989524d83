// Package lab259cors holds servers that use lab259/cors.
package lab259cors

import (
	"github.com/valyala/fasthttp"
)

func answer(ctx *fasthttp.RequestCtx) { ctx.SetStatusCode(fasthttp.StatusOK) }
