package chicorscases

import (
	"net/http"

	"github.com/go-chi/cors"
)

// FunctionOfMap looks the origin up.
func FunctionOfMap() http.Handler {
	options := cors.Options{AllowCredentials: true}
	options.AllowOriginFunc = func(_ *http.Request, origin string) bool { return trusted[origin] }
	return cors.Handler(options)(api())
}

var trusted = map[string]bool{"https://app.example.com": true, "https://www.example.com": true}
