package nethttproutes

import "net/http"

// TokenForRoute asks for the token around the CORS middleware of one route.
func TokenForRoute() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("/items/{id}", requireToken(allowApp(http.HandlerFunc(item))))
	return mux
}
