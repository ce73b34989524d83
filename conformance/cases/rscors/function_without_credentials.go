package rscorscases

import (
	"net/http"

	"github.com/rs/cors"
)

// FunctionWithoutCredentials echoes everybody, without cookies.
func FunctionWithoutCredentials() http.Handler {
	return cors.New(cors.Options{AllowOriginRequestFunc: anyRequest}).Handler(api())
}

func anyRequest(r *http.Request, origin string) bool { return origin != "" }
