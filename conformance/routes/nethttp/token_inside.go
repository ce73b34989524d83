package nethttproutes

import "net/http"

// TokenInside asks for the token inside the CORS middleware.
func TokenInside() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("PUT /items/{id}", item)
	return allowApp(requireToken(mux))
}
