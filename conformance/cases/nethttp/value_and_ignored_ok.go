package nethttpcases

import "net/http"

func originOf(r *http.Request) (string, bool) {
	origin := r.Header.Get("Origin")
	return origin, origin == "https://app.example.com"
}

// ValueAndIgnoredOK throws the verdict away.
func ValueAndIgnoredOK() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		origin, _ := originOf(r)
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		w.Write([]byte("ok"))
	})
}
