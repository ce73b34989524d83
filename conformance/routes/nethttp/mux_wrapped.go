package nethttproutes

import "net/http"

// MuxWrapped wraps the mux.
func MuxWrapped() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /items/{id}", item)
	mux.HandleFunc("PUT /items/{id}", item)
	return logged(allowApp(mux))
}
