package nethttpcases

import "net/http"

// UpperCaseHost writes the brand as marketing does.
func UpperCaseHost() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "https://App.Example.com")
		w.Write([]byte("ok"))
	})
}
