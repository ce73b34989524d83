package varying

import (
	"net/http"

	"github.com/ant0ine/go-json-rest/rest"
)

// JsonrestOneOrigin names its friend, and sets Vary.
func JsonrestOneOrigin() http.Handler {
	return varying(jsonAPI(&rest.CorsMiddleware{
		OriginValidator:               func(origin string, _ *rest.Request) bool { return origin == "https://app.example.com" },
		AllowedMethods:                []string{"GET", "PUT"},
		AllowedHeaders:                []string{"Content-Type"},
		AccessControlAllowCredentials: true,
	}))
}
