package varying

import (
	"net/http"
	"strings"

	gorilla "github.com/gorilla/handlers"
)

// GorillaValidatorOfPrefix forgets where the host ends.
func GorillaValidatorOfPrefix() http.Handler {
	cors := gorilla.CORS(
		gorilla.AllowedOriginValidator(func(origin string) bool { return strings.HasPrefix(origin, "https://app.example.com") }),
		gorilla.AllowCredentials(),
	)
	return varying(cors(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusOK) })))
}
