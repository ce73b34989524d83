package gozerocases

import (
	"net/http"

	"github.com/zeromicro/go-zero/rest"
)

// NothingListed is public.
func NothingListed() http.Handler {
	return server(rest.WithCors())
}
