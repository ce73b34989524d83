package macaroncors

import (
	"net/http"

	"github.com/go-macaron/cors"
)

// Default lets everybody read.
func Default() http.Handler {
	return server(cors.CORS())
}
