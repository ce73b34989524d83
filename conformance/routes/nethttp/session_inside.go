package nethttproutes

import "net/http"

// SessionInside asks for the cookie of a session inside the CORS middleware.
func SessionInside() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("PUT /items/{id}", item)
	return allowApp(requireSession(mux))
}
