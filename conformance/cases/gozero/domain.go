package gozerocases

import (
	"net/http"

	"github.com/zeromicro/go-zero/rest"
)

// Domain allows the subdomains of a domain, on any scheme.
func Domain() http.Handler {
	return server(rest.WithCors("example.com"))
}
