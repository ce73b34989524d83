package nethttpcases

import "net/http"

// AfterBody sets the header when the body is written.
func AfterBody() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Write([]byte("ok"))
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	})
}
