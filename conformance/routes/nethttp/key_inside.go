package nethttproutes

import "net/http"

// KeyInside asks for a key inside the CORS middleware.
func KeyInside() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("PUT /items/{id}", item)
	return allowApp(requireKey("api")(mux))
}
