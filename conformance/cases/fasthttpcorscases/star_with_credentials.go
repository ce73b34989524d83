package fasthttpcorscases

import (
	cors "github.com/AdhityaRamadhanus/fasthttpcors"
	"github.com/valyala/fasthttp"
)

// StarWithCredentials means to allow everybody with cookies.
func StarWithCredentials() fasthttp.RequestHandler {
	c := cors.NewCorsHandler(cors.Options{AllowedOrigins: []string{"*"}, AllowCredentials: true})
	return c.CorsMiddleware(answer)
}
