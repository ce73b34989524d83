package nethttpcases

import "net/http"

// DevelopmentServerTrusted trusts a development server with cookies.
func DevelopmentServerTrusted() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		switch origin := r.Header.Get("Origin"); origin {
		case "https://app.example.com", "http://localhost:3000":
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		w.Write([]byte("ok"))
	})
}
