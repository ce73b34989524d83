package fasthttpcorscases

import (
	cors "github.com/AdhityaRamadhanus/fasthttpcors"
	"github.com/valyala/fasthttp"
)

// Default echoes everybody.
func Default() fasthttp.RequestHandler {
	return cors.DefaultHandler().CorsMiddleware(answer)
}
