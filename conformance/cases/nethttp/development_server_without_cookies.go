package nethttpcases

import "net/http"

// DevelopmentServerWithoutCookies lets a development server read without cookies.
func DevelopmentServerWithoutCookies() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		switch origin := r.Header.Get("Origin"); origin {
		case "http://localhost:3000":
			w.Header().Set("Access-Control-Allow-Origin", origin)
		}
		w.Write([]byte("ok"))
	})
}
