package names

import "net/http"

const maxAge = "Access-Control-Max-Aeg"

func handler(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Method", "GET, PUT")
	w.Header().Set("Access-Control-Request-Headers", "Content-Type")
	w.Header()["access-control-expose-headers"] = []string{"X-Total"}
	w.Header().Set(maxAge, "600")
}

var _ = handler
