package gozerocases

import (
	"net/http"

	"github.com/zeromicro/go-zero/rest"
)

// Headers adds a header, and lets everybody in.
func Headers() http.Handler {
	return server(rest.WithCorsHeaders("X-Token"))
}
