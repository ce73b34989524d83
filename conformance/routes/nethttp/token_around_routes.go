package nethttproutes

import "net/http"

// TokenAroundRoutes asks for the token around a mux whose routes have the CORS middleware.
func TokenAroundRoutes() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("/items/{id}", allowApp(http.HandlerFunc(item)))
	return requireToken(mux)
}
