package gozerocases

import (
	"net/http"

	"github.com/zeromicro/go-zero/rest"
)

// Star allows everybody, as the author thinks without cookies.
func Star() http.Handler {
	return server(rest.WithCors("*"))
}
