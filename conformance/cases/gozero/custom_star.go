package gozerocases

import (
	"net/http"

	"github.com/zeromicro/go-zero/rest"
)

// CustomStar customises nothing, for everybody.
func CustomStar() http.Handler {
	return server(rest.WithCustomCors(nil, nil, "*"))
}
