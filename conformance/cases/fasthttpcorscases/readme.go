package fasthttpcorscases

import (
	cors "github.com/AdhityaRamadhanus/fasthttpcors"
	"github.com/valyala/fasthttp"
)

// Readme is the example of the README.
func Readme() fasthttp.RequestHandler {
	withCors := cors.NewCorsHandler(cors.Options{
		AllowedOrigins:   []string{"http://example.com"},
		AllowedHeaders:   []string{"x-something-client", "Content-Type"},
		AllowedMethods:   []string{"GET", "POST"},
		AllowCredentials: false,
		AllowMaxAge:      5600,
	})
	return withCors.CorsMiddleware(answer)
}
