package nethttproutes

import "net/http"

// BehindLogging wraps the mux in something else.
func BehindLogging() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("PUT /items/{id}", allowApp(http.HandlerFunc(item)))
	return logged(mux)
}
