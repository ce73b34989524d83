package nethttpcases

import "net/http"

// EntryWithSlashBeside also has the right entry.
func EntryWithSlashBeside() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		switch origin := r.Header.Get("Origin"); origin {
		case "https://app.example.com/", "https://app.example.com":
			w.Header().Set("Access-Control-Allow-Origin", origin)
		}
		w.Write([]byte("ok"))
	})
}
