package nethttpcases

import "net/http"

// VaryOnlyForFriends adds to Vary for those it allows.
func VaryOnlyForFriends() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if origin := r.Header.Get("Origin"); origin == "https://app.example.com" || origin == "https://admin.example.com" {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Add("Vary", "Origin")
		}
		w.Write([]byte("ok"))
	})
}
