package rscorscases

import (
	"net/http"
	"strings"

	"github.com/rs/cors"
)

// FunctionOfSuffix forgets the dot.
func FunctionOfSuffix() http.Handler {
	options := cors.Options{AllowCredentials: true}
	options.AllowOriginFunc = ours
	return cors.New(options).Handler(api())
}

func ours(origin string) bool { return strings.HasSuffix(origin, "example.com") }
