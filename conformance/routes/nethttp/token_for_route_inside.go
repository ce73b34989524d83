package nethttproutes

import "net/http"

// TokenForRouteInside asks for the token inside the CORS middleware of one route.
func TokenForRouteInside() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("/items/{id}", allowApp(requireToken(http.HandlerFunc(item))))
	return mux
}
