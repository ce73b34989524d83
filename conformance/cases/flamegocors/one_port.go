package flamegocors

import (
	"net/http"

	"github.com/flamego/cors"
)

// OnePort names a host with its port.
func OnePort() http.Handler {
	return server(cors.CORS(cors.Options{Scheme: "https", AllowDomain: []string{"app.example.com:8443"}, AllowCredentials: true}))
}
