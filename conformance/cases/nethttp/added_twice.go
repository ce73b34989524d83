package nethttpcases

import "net/http"

// AddedTwice adds a header for every front end.
func AddedTwice() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		for _, origin := range []string{"https://app.example.com", "https://admin.example.com"} {
			w.Header().Add("Access-Control-Allow-Origin", origin)
		}
		w.Write([]byte("ok"))
	})
}
