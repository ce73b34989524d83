package nethttpcases

import "net/http"

func allowFriend(w http.ResponseWriter, origin string) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func isFriend(origin string) bool {
	return origin == "https://app.example.com"
}

// HelperAfterCheck is the sound twin of HelperSetsHeaders.
func HelperAfterCheck() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if origin := r.Header.Get("Origin"); isFriend(origin) {
			allowFriend(w, origin)
		}
		w.Write([]byte("ok"))
	})
}
