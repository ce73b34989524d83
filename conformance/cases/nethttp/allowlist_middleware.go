package nethttpcases

import "net/http"

// AllowlistMiddleware is the sound twin of ReflectMiddleware.
func AllowlistMiddleware() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		w.Write([]byte(`{"balance": 42}`))
	})
	return allowKnown(mux)
}

var knownOrigins = map[string]bool{
	"https://app.example.com":   true,
	"https://admin.example.com": true,
}

func allowKnown(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		origin := r.Header.Get("Origin")
		if knownOrigins[origin] {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		next.ServeHTTP(w, r)
	})
}
