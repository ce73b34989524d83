package nethttproutes

import "net/http"

// HandlerAddsWrappedOwn wraps a handler that adds a value in the program's
// middleware.
func HandlerAddsWrappedOwn() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("/items", allowApp(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Access-Control-Allow-Origin", "https://app.example.com")
		item(w, r)
	})))
	return mux
}
