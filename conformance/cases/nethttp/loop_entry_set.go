package nethttpcases

import "net/http"

// LoopEntrySet answers the entry of the list, not the Origin.
func LoopEntrySet() http.Handler {
	entries := []string{"https://app.example.com", "https://www.example.com"}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		for _, entry := range entries {
			if entry == r.Header.Get("Origin") {
				w.Header().Set("Access-Control-Allow-Origin", entry)
				w.Header().Set("Access-Control-Allow-Credentials", "true")
				break
			}
		}
		w.Write([]byte("ok"))
	})
}
