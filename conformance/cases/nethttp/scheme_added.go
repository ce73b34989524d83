package nethttpcases

import "net/http"

const frontHost = "app.example.com"

// SchemeAdded adds the scheme to the host.
func SchemeAdded() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "https://"+frontHost)
		w.Write([]byte("ok"))
	})
}
