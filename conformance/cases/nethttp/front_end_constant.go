package nethttpcases

import "net/http"

// FrontEndConstant ignores what is configured.
func FrontEndConstant(_ string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		w.Write([]byte("ok"))
	})
}
