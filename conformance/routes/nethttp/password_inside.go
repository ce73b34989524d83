package nethttproutes

import "net/http"

// PasswordInside asks for a password inside the CORS middleware.
func PasswordInside() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("PUT /items/{id}", item)
	return allowApp(requirePassword(mux))
}
