package gozerocases

import (
	"net/http"

	"github.com/zeromicro/go-zero/rest"
)

// Custom customises nothing.
func Custom() http.Handler {
	return server(rest.WithCustomCors(nil, nil, "https://app.example.com"))
}
