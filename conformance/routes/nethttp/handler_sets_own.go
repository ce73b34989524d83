package nethttproutes

import "net/http"

// HandlerSetsOwn has a handler set anew what the program's middleware has set.
func HandlerSetsOwn() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("GET /items", allowApp(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "*")
		item(w, r)
	})))
	return mux
}
