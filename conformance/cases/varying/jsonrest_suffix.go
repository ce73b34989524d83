package varying

import (
	"net/http"
	"strings"

	"github.com/ant0ine/go-json-rest/rest"
)

// JsonrestSuffix forgets the dot.
func JsonrestSuffix() http.Handler {
	return varying(jsonAPI(&rest.CorsMiddleware{
		OriginValidator: func(origin string, _ *rest.Request) bool {
			return strings.HasPrefix(origin, "https://") && strings.HasSuffix(origin, "example.com")
		},
		AllowedMethods:                []string{"GET"},
		AccessControlAllowCredentials: true,
	}))
}
