package nethttproutes

import "net/http"

// TokenAround asks for the token around the CORS middleware.
func TokenAround() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("PUT /items/{id}", item)
	return logged(requireToken(allowApp(mux)))
}
