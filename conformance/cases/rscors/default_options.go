package rscorscases

import (
	"net/http"

	"github.com/rs/cors"
)

// DefaultOptions is public, without credentials.
func DefaultOptions() http.Handler { return cors.Default().Handler(api()) }
