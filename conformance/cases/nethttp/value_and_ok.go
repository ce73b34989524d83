package nethttpcases

import "net/http"

func allowedOrigin(r *http.Request) (string, bool) {
	origin := r.Header.Get("Origin")
	switch origin {
	case "https://app.example.com":
		return origin, true
	}
	return "", false
}

// ValueAndOK has a helper that returns the Origin and whether it is allowed.
func ValueAndOK() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if origin, ok := allowedOrigin(r); ok {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		w.Write([]byte("ok"))
	})
}
