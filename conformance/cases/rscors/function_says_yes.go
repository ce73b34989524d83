package rscorscases

import (
	"net/http"

	"github.com/rs/cors"
)

// FunctionSaysYes works around the refusal of * with credentials.
func FunctionSaysYes() http.Handler {
	return cors.New(cors.Options{
		AllowOriginFunc:  func(origin string) bool { return true },
		AllowCredentials: true,
	}).Handler(api())
}
