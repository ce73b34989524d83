package nethttpcases

import "net/http"

// ReflectWithoutCredentialsOrVary also confuses caches.
func ReflectWithoutCredentialsOrVary() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		if origin == "" {
			origin = "*"
		}
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Write([]byte("ok"))
	})
}
