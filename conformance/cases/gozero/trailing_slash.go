package gozerocases

import (
	"net/http"

	"github.com/zeromicro/go-zero/rest"
)

// TrailingSlash lists a URL.
func TrailingSlash() http.Handler {
	return server(rest.WithCors("https://app.example.com/"))
}
