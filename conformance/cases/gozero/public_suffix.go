package gozerocases

import (
	"net/http"

	"github.com/zeromicro/go-zero/rest"
)

// PublicSuffix allows what everybody can register.
func PublicSuffix() http.Handler {
	return server(rest.WithCors("github.io"))
}
