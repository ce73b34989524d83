package lists

import "net/http"

func handler(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	if r.Method == http.MethodOptions {
		w.Header().Set("Access-Control-Allow-Methods", "get, put, patch")
		w.Header().Set("Access-Control-Allow-Headers", `Content-Type, Origin, Cookie, Authorization`)
		w.WriteHeader(http.StatusNoContent)
		return
	}
	w.Header().Set("Access-Control-Expose-Headers", "X-Total, Set-Cookie")
}

var _ = handler
