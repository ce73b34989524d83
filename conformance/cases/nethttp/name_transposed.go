package nethttpcases

import "net/http"

// NameTransposed has two letters swapped.
func NameTransposed() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Contorl-Allow-Origin", "*")
		w.Write([]byte("ok"))
	})
}
