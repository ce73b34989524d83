package chicorscases

import (
	"net/http"

	"github.com/go-chi/cors"
)

// FunctionSaysYes echoes everybody with credentials.
func FunctionSaysYes() http.Handler {
	return cors.Handler(cors.Options{AllowOriginFunc: allowAny, AllowCredentials: true})(api())
}

func allowAny(r *http.Request, origin string) bool { return origin != "" }
