package nethttpcases

import "net/http"

// EntryWithSlash compares the Origin with an entry that has a trailing slash.
func EntryWithSlash() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if origin := r.Header.Get("Origin"); origin == "https://app.example.com/" {
			w.Header().Set("Access-Control-Allow-Origin", origin)
		}
		w.Write([]byte("ok"))
	})
}
