package nethttpcases

import "net/http"

// LowerCaseKey writes the map under a key that Get does not find.
func LowerCaseKey() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header()["access-control-allow-origin"] = []string{"https://app.example.com"}
		w.Write([]byte("ok"))
	})
}
