package nethttproutes

import "net/http"

// TokenForRouteCovered asks for the token around the CORS middleware of one route of a mux that has another.
func TokenForRouteCovered() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("/items/{id}", requireToken(allowApp(http.HandlerFunc(item))))
	return allowApp(mux)
}
