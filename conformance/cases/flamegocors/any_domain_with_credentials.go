package flamegocors

import (
	"net/http"

	"github.com/flamego/cors"
)

// AnyDomainWithCredentials echoes everybody.
func AnyDomainWithCredentials() http.Handler {
	return server(cors.CORS(cors.Options{Scheme: "*", AllowDomain: []string{"!*"}, AllowCredentials: true}))
}
