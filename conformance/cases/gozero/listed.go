package gozerocases

import (
	"net/http"

	"github.com/zeromicro/go-zero/rest"
)

// Listed names its friends.
func Listed() http.Handler {
	return server(rest.WithCors("https://app.example.com", "https://www.example.com"))
}
