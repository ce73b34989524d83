package lab259cors

import (
	"github.com/lab259/cors"
	"github.com/valyala/fasthttp"
)

// Listed names its friends.
func Listed() fasthttp.RequestHandler {
	return cors.New(cors.Options{
		AllowedOrigins:   []string{"https://app.example.com", "https://www.example.com"},
		AllowedMethods:   []string{"GET", "POST", "PUT"},
		AllowCredentials: true,
	}).Handler(answer)
}
