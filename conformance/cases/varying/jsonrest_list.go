package varying

import (
	"net/http"

	"github.com/ant0ine/go-json-rest/rest"
)

var friendly = map[string]bool{"https://app.example.com": true, "https://www.example.com": true}

// JsonrestList looks its friends up, and sets Vary.
func JsonrestList() http.Handler {
	return varying(jsonAPI(&rest.CorsMiddleware{
		OriginValidator:               func(origin string, _ *rest.Request) bool { return friendly[origin] },
		AllowedMethods:                []string{"GET", "PUT"},
		AllowedHeaders:                []string{"Content-Type"},
		AccessControlAllowCredentials: true,
		AccessControlMaxAge:           600,
	}))
}
