package flamegocors

import (
	"net/http"

	"github.com/flamego/cors"
)

// StarWithCredentials asks for credentials, which a star does not get.
func StarWithCredentials() http.Handler {
	return server(cors.CORS(cors.Options{AllowDomain: []string{"*"}, AllowCredentials: true}))
}
