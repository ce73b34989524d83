package flamegocors

import (
	"net/http"

	"github.com/flamego/cors"
)

// Default lets everybody read.
func Default() http.Handler {
	return server(cors.CORS())
}
