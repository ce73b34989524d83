package hertzcors

import (
	"github.com/cloudwego/hertz/pkg/route"
	"github.com/hertz-contrib/cors"
)

// TrailingSlash lists a URL.
func TrailingSlash() *route.Engine {
	return server(cors.New(cors.Config{AllowOrigins: []string{"https://app.example.com/"}}))
}
