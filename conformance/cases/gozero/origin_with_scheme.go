package gozerocases

import (
	"net/http"

	"github.com/zeromicro/go-zero/rest"
)

// OriginWithScheme names its friend.
func OriginWithScheme() http.Handler {
	return server(rest.WithCors("https://app.example.com"))
}
