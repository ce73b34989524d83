package nethttpcases

import "net/http"

var loopOrigins = []string{"https://app.example.com", "https://www.example.com"}

// LoopWithBreak keeps a flag.
func LoopWithBreak() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		allowed := false
		for _, o := range loopOrigins {
			if o == origin {
				allowed = true
				break
			}
		}
		w.Header().Add("Vary", "Origin")
		if allowed {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		w.Write([]byte("ok"))
	})
}
