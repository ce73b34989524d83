package nethttproutes

import "net/http"

// TokenBetween asks for the token between two CORS middlewares, of which the first answers the preflight.
func TokenBetween() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("PUT /items/{id}", item)
	return allowApp(requireToken(allowApp(mux)))
}
