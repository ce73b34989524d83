package varying

import (
	"net/http"

	gorilla "github.com/gorilla/handlers"
)

// GorillaValidator looks its friends up, where the library sends no Vary.
func GorillaValidator() http.Handler {
	cors := gorilla.CORS(
		gorilla.AllowedOriginValidator(func(origin string) bool { return friendly[origin] }),
		gorilla.AllowedHeaders([]string{"Content-Type"}),
		gorilla.AllowCredentials(),
	)
	return varying(cors(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusOK) })))
}
