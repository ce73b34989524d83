package nethttproutes

import "net/http"

// HandlerAddsToOwn has a handler add what the program's middleware has set.
func HandlerAddsToOwn() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /stories", stories)
	return allowApp(mux)
}

func stories(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Access-Control-Allow-Origin", "*")
	item(w, r)
}
